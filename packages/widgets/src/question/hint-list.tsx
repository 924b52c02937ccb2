import type { Text } from '@groundswell/core/quiz';
import { Lightbulb } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../button/index.ts';
import { useMessages, useNumber, useText } from '../language/index.ts';
import styles from './hint-list.module.css';
import { messages } from './messages.ts';
import type { Hints } from './use-hints.ts';

export interface HintListProps {
  hints: Hints;
  texts: readonly Text[] | undefined;
}

/** The hints opened so far. A new one takes the focus, so it is read at once. */
export function HintList({ hints, texts = [] }: HintListProps) {
  const t = useMessages(messages);
  const text = useText();
  const newest = useRef<HTMLLIElement>(null);
  const shownBefore = useRef(hints.shown);
  useEffect(() => {
    if (hints.shown > shownBefore.current) newest.current?.focus();
    shownBefore.current = hints.shown;
  }, [hints.shown]);

  if (hints.shown === 0) return null;
  return (
    <ol className={styles.hints} aria-label={t('hints')}>
      {texts.slice(0, hints.shown).map((hint, place) => (
        <li key={hint.en} ref={place === hints.shown - 1 ? newest : undefined} tabIndex={-1}>
          <b>{t('hintStep', { step: place + 1, total: hints.total })}</b>
          <span dir="auto">{text(hint)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Opens the next hint; gone when none is left. */
export function HintButton({ hints }: { hints: Hints }) {
  const t = useMessages(messages);
  const number = useNumber();
  if (hints.shown >= hints.total) return null;
  const name = hints.shown === 0 ? t('hint') : t('nextHint');
  return (
    <Button icon={<Lightbulb />} onClick={hints.showNext}>
      {hints.cost === undefined
        ? name
        : t('hintAt', { name, cost: number(hints.cost, { style: 'percent' }) })}
    </Button>
  );
}
