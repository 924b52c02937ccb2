import type { Text } from '@groundswell/core/quiz';
import { useEffect, useRef } from 'react';
import { useMessages, useText } from '../language/index.ts';
import { messages } from './messages.ts';
import styles from './model-answer.module.css';
import { SourceLine } from './source-line.tsx';

export interface ModelAnswerProps {
  model: Text;
  source: Text | undefined;
  /** Takes the focus once it opens, so that it is read at once. */
  isJustOpened: boolean;
}

/** An answer to hold one's own words against. */
export function ModelAnswer({ model, source, isJustOpened }: ModelAnswerProps) {
  const t = useMessages(messages);
  const text = useText();
  const opened = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isJustOpened) opened.current?.focus();
  }, [isJustOpened]);
  return (
    <div ref={opened} tabIndex={-1} className={styles.model}>
      <h4>{t('modelAnswer')}</h4>
      <p dir="auto">{text(model)}</p>
      <SourceLine source={source} />
    </div>
  );
}
