import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import styles from './home-link.module.css';

/** The way on where a page has come to its end. */
export function HomeLink({ label }: { label: string }) {
  return (
    <Link className={styles.home} to="/">
      {label} <ArrowRight aria-hidden />
    </Link>
  );
}
