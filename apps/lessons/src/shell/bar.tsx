import type { ReactNode } from 'react';
import styles from './bar.module.css';
import { Brand } from './brand.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { ReaderMenu } from './reader-menu.tsx';

interface BarProps {
  /** `cover` stands on the coloured cover, `lesson` carries the step line and keeps to the mark on a phone. */
  place: 'cover' | 'lesson' | 'page';
  children?: ReactNode;
}

/** The top of every page: logo, what the page adds, language and theme. */
export function Bar({ place, children }: BarProps) {
  return (
    <header className={styles.bar} data-place={place}>
      <Brand />
      {children}
      <div className={styles.switches}>
        <LanguageSwitch />
        <ReaderMenu />
      </div>
    </header>
  );
}
