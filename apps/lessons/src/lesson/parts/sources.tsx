import { useMessages } from '@groundswell/widgets/language';
import type { ReactNode } from 'react';
import { messages } from '../messages.ts';
import styles from './sources.module.css';

const certainties = ['high', 'moderate', 'low', 'contested', 'model'] as const;

type Certainty = (typeof certainties)[number];

interface SourceProps {
  authors: string;
  year: string;
  title: string;
  venue?: string;
  doi?: string;
  url?: string;
  certainty: Certainty;
  /** What it says, in one sentence. */
  children: ReactNode;
}

/** Where the lesson's claims come from, each with how certain it is. */
export function SourceList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

export function Source({
  authors,
  year,
  title,
  venue,
  doi,
  url,
  certainty,
  children,
}: SourceProps) {
  const t = useMessages(messages);
  const address = doi ? `https://doi.org/${doi}` : url;
  return (
    <li className={styles.source}>
      <p className={styles.reference}>
        {authors} ({year}). {address ? <a href={address}>{title}</a> : <cite>{title}</cite>}
        {venue ? `. ${venue}` : ''}.
      </p>
      <div className={styles.says}>{children}</div>
      <p className={styles.certainty} data-certainty={certainty}>
        {t(`certainty-${certainty}`)}
      </p>
    </li>
  );
}
