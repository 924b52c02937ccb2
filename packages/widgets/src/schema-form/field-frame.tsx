import { type ReactNode, useId } from 'react';
import styles from './form.module.css';

interface FieldFrameProps {
  name: string;
  wrong: string | undefined;
  children: (ids: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
}

/** A field with its name above it, and under it what is wrong. */
export function FieldFrame({ name, wrong, children }: FieldFrameProps) {
  const id = useId();
  const bad =
    wrong === undefined
      ? {}
      : ({ 'aria-describedby': `${id}-wrong`, 'aria-invalid': true } as const);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{name}</label>
      {children({ id, ...bad })}
      {wrong === undefined ? null : (
        <p id={`${id}-wrong`} className={styles.wrong}>
          {wrong}
        </p>
      )}
    </div>
  );
}
