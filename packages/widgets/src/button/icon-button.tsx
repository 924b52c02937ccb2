import type { ComponentProps } from 'react';
import styles from './button.module.css';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'aria-label'> {
  /** What a screen reader says, and the tooltip. */
  label: string;
}

/** A round button with an icon alone; only for play, step, back to start, zoom and the theme. */
export function IconButton({ label, className, children, ...rest }: IconButtonProps) {
  const classes = className ? `${styles.icon} ${className}` : styles.icon;
  return (
    <button {...rest} type="button" className={classes} aria-label={label} title={label}>
      {children}
    </button>
  );
}
