import styles from './waiting.module.css';

/** Keeps room for what comes. */
export function Waiting() {
  return <div className={styles.waiting} aria-busy="true" />;
}
