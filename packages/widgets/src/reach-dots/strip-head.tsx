import styles from './reach-dots.module.css';

interface StripHeadProps {
  name: string;
  /** What the sender starts with, under the name. */
  note: string;
  lead: string;
  /** The typical try; empty until it is known. */
  typical: string | null;
}

/** Names a strip beside its number, so that several strips need no legend. */
export function StripHead({ name, note, lead, typical }: StripHeadProps) {
  return (
    <header className={styles.head}>
      <span className={styles.name}>
        {name}
        <small>{note}</small>
      </span>
      {typical === null ? null : (
        <span className={styles.lead}>
          <i aria-hidden="true" /> {lead} <b>{typical}</b>
        </span>
      )}
    </header>
  );
}
