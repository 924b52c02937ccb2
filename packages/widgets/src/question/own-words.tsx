import { useId } from 'react';
import styles from './own-words.module.css';

export interface OwnWordsProps {
  label: string;
  value: string;
  onWrite: (words: string) => void;
  readOnly?: boolean;
  disabled?: boolean;
  /** @default 4000 letters */
  longest?: number;
}

/** A field for sentences of one's own, which grows with them. */
export function OwnWords(props: OwnWordsProps) {
  const { label, value, onWrite, readOnly, disabled, longest = 4000 } = props;
  const id = useId();
  return (
    <div className={styles.words}>
      <label htmlFor={id}>{label}</label>
      {/* The copy behind the field gives the height. */}
      <div className={styles.grow} data-words={`${value}\n`}>
        <textarea
          id={id}
          rows={3}
          maxLength={longest}
          dir="auto"
          value={value}
          readOnly={readOnly}
          disabled={disabled}
          onChange={(event) => onWrite(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
