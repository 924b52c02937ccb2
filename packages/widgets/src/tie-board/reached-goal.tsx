import type { Board, NetworkGoalQuestion } from '@groundswell/core/quiz';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages, useText } from '../language/index.ts';
import { messages } from './messages.ts';
import styles from './tie-board.module.css';

interface ReachedGoalProps {
  question: NetworkGoalQuestion;
  board: Board;
  /** The board drew this network itself; nothing was learned by hand. */
  shown: boolean;
  /** Stands behind the words, such as the way to the next question. */
  after: ReactNode;
}

/** The learner's count of ties beside the fewest possible, and what there is to learn. */
export function ReachedGoal({ question, board, shown, after }: ReachedGoalProps) {
  const t = useMessages(messages);
  const text = useText();
  return (
    <div className={styles.done}>
      <p>
        <Check aria-hidden />
        <b>
          {t('done', { ties: board.tieCount, fewest: question.fewestTies })}{' '}
          {t(board.tieCount > question.fewestTies ? 'tryFewer' : 'fewestReached')}
        </b>
      </p>
      {shown ? null : <p dir="auto">{text(question.feedback)}</p>}
      {shown ? null : after}
    </div>
  );
}
