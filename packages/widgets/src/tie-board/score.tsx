import type { Board, NetworkGoalQuestion } from '@groundswell/core/quiz';
import { useLanguage, useMessages } from '../language/index.ts';
import { countedPeople, nameOf } from './announcement.ts';
import { messages } from './messages.ts';
import styles from './tie-board.module.css';

interface ScoreProps {
  question: NetworkGoalQuestion;
  board: Board;
}

/** The number that changes: fooled people, large and in words, then what still stands in the way. */
export function Score({ question, board }: ScoreProps) {
  const t = useMessages(messages);
  const names = useNames(question);
  const { people, holders, goal, minTies } = question;
  const total = countedPeople(question);
  const fooled = people.filter(
    ({ id }) => board.views.get(id)?.fooled && (goal.who === 'all' || !holders.includes(id)),
  );
  const counts = { holders: holders.length, people: people.length };
  return (
    <div className={styles.score}>
      <p className={styles.count}>
        {t('fooled')} <b>{board.fooled}</b> {t('of', { total })}
      </p>
      <p className={styles.dots} aria-hidden>
        {Array.from({ length: total }, (_, at) => (
          <i key={at} data-on={at < board.fooled} />
        ))}
      </p>
      <p className={styles.tally}>
        {goal.fooled < total ? <span>{t('goal', { goal: goal.fooled })}</span> : null}
        <span>{t('tieCount', { ties: board.tieCount })}</span>
      </p>
      <p className={styles.note}>
        {fooled.length === 0
          ? t('noteNobody', counts)
          : t('noteFooled', { ...counts, names: names(fooled.map(({ id }) => id)) })}
      </p>
      {board.tieCount > 0 && board.lonely.length > 0 ? (
        <p className={styles.note}>{t('lonely', { min: minTies, names: names(board.lonely) })}</p>
      ) : null}
      {board.tieCount > 0 && question.connected && !board.connected ? (
        <p className={styles.note}>{t('apart')}</p>
      ) : null}
    </div>
  );
}

/** Names as the language lists them: Ayu, Bima, and Dewi; Ayu, Bima, dan Dewi. */
export function useNames(question: NetworkGoalQuestion): (ids: readonly string[]) => string {
  const list = new Intl.ListFormat(useLanguage(), { type: 'conjunction' });
  return (ids) => list.format(ids.map((id) => nameOf(question, id)));
}
