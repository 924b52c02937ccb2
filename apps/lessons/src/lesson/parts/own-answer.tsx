import { useText } from '@groundswell/widgets/language';
import { useJournal } from '../../journal/use-journal.ts';
import { useLesson } from '../lesson-context.ts';
import styles from './own-answer.module.css';

/** What the learner guessed in a choice, in the learner's colour. */
export function OwnAnswer({ id }: { id: string }) {
  const { content } = useLesson();
  const { lastResults } = useJournal();
  const text = useText();
  const question = content.questions.get(id);
  const result = lastResults.get(id);
  if (question?.kind !== 'prediction' || question.scale.type !== 'choice') return null;
  if (result?.kind !== 'prediction') return <span className={styles.own}>…</span>;
  const { predicted } = result.response;
  const option = question.scale.options.find((one) => one.id === predicted);
  return <span className={styles.own}>{option ? text(option.text) : '…'}</span>;
}
