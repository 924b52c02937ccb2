import type { ReactNode } from 'react';
import styles from './form.module.css';

interface FieldGroupProps {
  name: string;
  /** What is wrong with the group as a whole. @default nothing */
  wrong?: string | undefined;
  children: ReactNode;
}

/** Fields that belong together under one name. */
export function FieldGroup({ name, wrong, children }: FieldGroupProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      {children}
      {wrong === undefined ? null : <p className={styles.wrong}>{wrong}</p>}
    </fieldset>
  );
}
