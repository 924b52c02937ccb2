import type { Kind, Text } from '@groundswell/core/quiz';
import { useText } from '../language/index.ts';
import { gradeOfShare } from './choice.ts';
import { Feedback } from './feedback.tsx';
import { reasonOf } from './lead.ts';
import styles from './told.module.css';
import type { Answer } from './use-answer.ts';

export interface ToldProps<K extends Kind> {
  answer: Answer<K>;
  source: Text | undefined;
}

/** What an answer of one part is told once it is marked. */
export function Told<K extends Kind>({ answer, source }: ToldProps<K>) {
  const text = useText();
  const { marked, feedbackRef } = answer;
  const told = marked?.feedback[0];
  if (!marked || !told) return null;
  const grade = gradeOfShare(marked.earned / marked.possible);
  return (
    <div className={styles.told}>
      <Feedback
        ref={feedbackRef}
        tone={grade}
        feedback={text(told.text)}
        source={grade === 'right' && source ? text(source) : undefined}
      />
    </div>
  );
}

export interface RevealedProps<K extends Kind> extends ToldProps<K> {
  /** The answer, in a sentence. */
  words: string;
  feedback: Text;
}

/** The answer and its reason, for whoever did not find it and asks for all. */
export function Revealed<K extends Kind>({ answer, words, feedback, source }: RevealedProps<K>) {
  const text = useText();
  const { marked, showsAll } = answer;
  if (!showsAll || (marked && marked.earned === marked.possible)) return null;
  return (
    <div className={styles.told}>
      <Feedback
        tone="right"
        feedback={`${words} ${reasonOf(text(feedback))}`}
        source={source ? text(source) : undefined}
      />
    </div>
  );
}
