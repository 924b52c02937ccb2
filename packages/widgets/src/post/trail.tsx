import type { TrailStop } from '@groundswell/core/quiz';
import {
  Archive,
  FileText,
  GraduationCap,
  Landmark,
  type LucideIcon,
  Megaphone,
  Newspaper,
  SearchCheck,
} from 'lucide-react';
import { useId } from 'react';
import { useMessages, useText } from '../language/index.ts';
import { messages } from './messages.ts';
import styles from './trail.module.css';

export interface TrailProps {
  trail: readonly TrailStop[];
}

/** What other sources say about a post, each with what it is and where it stands. */
export function Trail({ trail }: TrailProps) {
  const t = useMessages(messages);
  const text = useText();
  const headingId = useId();
  return (
    <section className={styles.trail} aria-labelledby={headingId}>
      <h4 id={headingId}>{t('trail')}</h4>
      <ol>
        {trail.map(({ name, url, kind, stance, finding }) => {
          const Icon = icons[kind];
          return (
            <li key={url}>
              <Icon aria-hidden="true" />
              <div>
                <p className={styles.name}>
                  <b>{name}</b> <span>{t(kind)}</span>
                </p>
                <p dir="auto">
                  <b className={styles.stance}>{t(stance)}</b> {text(finding)}
                </p>
                <p className={styles.address} dir="ltr">
                  {url.replace('https://', '')}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const icons: { readonly [K in TrailStop['kind']]: LucideIcon } = {
  official: Landmark,
  newsroom: Newspaper,
  factcheck: SearchCheck,
  expert: GraduationCap,
  archive: Archive,
  lowquality: Megaphone,
  primary: FileText,
};
