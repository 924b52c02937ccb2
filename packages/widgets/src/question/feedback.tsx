import type { Ref } from 'react';
import styles from './feedback.module.css';
import { leadOf } from './lead.ts';

export type FeedbackTone = 'right' | 'partly-right' | 'not-yet' | 'plain';

export interface FeedbackProps {
  tone: FeedbackTone;
  feedback: string;
  /** Where it comes from, set small below. */
  source?: string | undefined;
  /** Takes the focus after marking, so that a screen reader reads on from here. */
  ref?: Ref<HTMLDivElement> | undefined;
}

/** What the learner is told about one part of the answer: the short answer first, then the reason. */
export function Feedback({ tone, feedback, source, ref }: FeedbackProps) {
  const { lead, rest } = leadOf(feedback);
  return (
    <div ref={ref} className={styles.feedback} data-tone={tone} tabIndex={ref ? -1 : undefined}>
      {lead ? (
        <p className={styles.lead} dir="auto">
          {lead}
        </p>
      ) : null}
      {rest ? <p dir="auto">{rest}</p> : null}
      {source ? (
        <p className={styles.source} dir="auto">
          {source}
        </p>
      ) : null}
    </div>
  );
}
