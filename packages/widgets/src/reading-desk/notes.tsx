import { useId } from 'react';
import { useMessages } from '../language/index.ts';
import { messages } from './messages.ts';
import styles from './notes.module.css';
import { longestValue } from './records.ts';

interface NotesProps {
  value: string;
  /** Left out once the post is judged: then the notes are only read. */
  onChange: ((notes: string) => void) | undefined;
}

/** A place to jot things down beside the browser; kept, and never marked. */
export function Notes({ value, onChange }: NotesProps) {
  const t = useMessages(messages);
  const id = useId();
  if (!onChange && value === '') return null;
  return (
    <label className={styles.notes} htmlFor={id}>
      {t('notes')}
      <textarea
        id={id}
        rows={2}
        maxLength={longestValue}
        value={value}
        readOnly={!onChange}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      />
    </label>
  );
}
