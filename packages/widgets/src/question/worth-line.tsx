import type { Kind } from '@groundswell/core/quiz';
import { useMessages, useNumber } from '../language/index.ts';
import { messages } from './messages.ts';
import type { Answer } from './use-answer.ts';
import styles from './worth-line.module.css';

/** What the answer is worth under the rules, and with its certainty; nothing where neither is at stake. */
export function WorthLine<K extends Kind>({ answer }: { answer: Answer<K> }) {
  const t = useMessages(messages);
  const number = useNumber();
  const { worth, certaintyPoints, certainty, canRetry, stage } = answer;
  const isOver = !canRetry && stage !== 'right';
  if (!worth && certaintyPoints === undefined) return null;
  const points = (value: number) => number(value, { maximumFractionDigits: 2 });
  const signed = (value: number) =>
    number(value, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }).replace('-', '−');
  return (
    <p className={styles.worth}>
      {worth
        ? `${t('worth', { earned: points(worth.earned), possible: points(worth.possible) })} `
        : null}
      {isOver ? `${t('noAttempts')} ` : null}
      {certaintyPoints !== undefined && certainty
        ? t('certaintyPoints', {
            certainty: t(`certain-${certainty}`),
            points: signed(certaintyPoints),
          })
        : null}
    </p>
  );
}
