import type { HTMLAttributes } from 'react';
import { useId } from 'react';
import type { Choice } from './choice.ts';
import { MarkIcon } from './mark-icon.tsx';
import styles from './typed-field.module.css';

export interface TypedFieldProps {
  label: string;
  value: string;
  onType: (words: string) => void;
  /** Enter checks as the button does. */
  onEnter: () => void;
  disabled?: boolean | undefined;
  /** Which keys a phone offers. */
  inputMode: NonNullable<HTMLAttributes<HTMLInputElement>['inputMode']>;
  /** Stands behind the field. */
  unit?: string | undefined;
  /** How it went, once that is known. */
  mark?: Choice['grade'] | undefined;
  /** As wide as there is room, for words. */
  wide?: boolean;
}

/** A line to type an answer on. */
export function TypedField(props: TypedFieldProps) {
  const { label, value, onType, onEnter, disabled, inputMode, unit, mark, wide } = props;
  const id = useId();
  return (
    <div
      className={styles.field}
      data-chosen={value !== '' || undefined}
      data-mark={mark}
      data-wide={wide}
    >
      <label htmlFor={id}>{label}</label>
      <span className={styles.row}>
        <input
          id={id}
          type="text"
          inputMode={inputMode}
          dir={wide ? 'auto' : undefined}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="done"
          value={value}
          disabled={disabled}
          onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && onEnter()}
        />
        {unit ? <span>{unit}</span> : null}
        {mark ? <MarkIcon right={mark === 'right'} partly={mark === 'partly-right'} /> : null}
      </span>
    </div>
  );
}
