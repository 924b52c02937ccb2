import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /**
   * `main` is the one filled button of a screen, `quiet` has an edge, `bare` is words alone.
   * @default 'quiet'
   */
  tone?: 'main' | 'quiet' | 'bare';
  /** Stands before the words. */
  icon?: ReactNode;
  /** Stands after the words, for a way onward. */
  iconAfter?: ReactNode;
}

/** A pebble to press, 44 px high at least. */
export function Button({
  tone = 'quiet',
  icon,
  iconAfter,
  className,
  children,
  ...rest
}: ButtonProps) {
  const classes = className ? `${styles.button} ${className}` : styles.button;
  return (
    <button {...rest} type="button" className={classes} data-tone={tone}>
      {icon}
      {children}
      {iconAfter}
    </button>
  );
}
