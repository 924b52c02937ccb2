import { type ReactNode, useId } from 'react';
import { useMessages } from '../language/index.ts';
import { messages } from './messages.ts';
import styles from './question-frame.module.css';
import type { Stage } from './stage.ts';

export interface QuestionFrameProps {
  /** Left out while the card is still being fetched. */
  stage?: Stage | undefined;
  prompt: string;
  /** Where the question stands, such as "Question 2 of 7". */
  label?: string | undefined;
  /** How to answer, in a few words under the question. */
  note?: string | undefined;
  /** True for a note about fingers and mice, which a printed page leaves out. */
  noteIsForScreen?: boolean | undefined;
  /** What is missing before the answer can be marked; announced when it appears. */
  ask?: string | undefined;
  children?: ReactNode;
  /** The buttons in the last row; the main one first. */
  actions?: ReactNode;
}

/** An ink rule, the stage in a word, the question, the answer, the buttons. */
export function QuestionFrame(props: QuestionFrameProps) {
  const { stage, prompt, label, note, noteIsForScreen, ask, children, actions } = props;
  const t = useMessages(messages);
  const promptId = useId();
  return (
    <section
      className={styles.frame}
      data-state={stage}
      aria-busy={!stage}
      aria-labelledby={promptId}
    >
      <p className={styles.stage}>
        {label ? <span>{label}</span> : null}
        <span>{stage ? t(stage) : '\u00a0'}</span>
      </p>
      <h3 id={promptId} className={styles.prompt} dir="auto">
        {prompt}
      </h3>
      {note ? (
        <p className={styles.note} data-screen={noteIsForScreen}>
          {note}
        </p>
      ) : null}
      {children}
      <output className={styles.ask}>{ask}</output>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </section>
  );
}
