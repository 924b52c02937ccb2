import { type ReactNode, type Ref, useId } from 'react';
import { useMessages } from '../language/index.ts';
import { Feedback, type FeedbackTone } from './feedback.tsx';
import { MarkIcon } from './mark-icon.tsx';
import { messages } from './messages.ts';
import styles from './option.module.css';

export interface OptionProps {
  type: 'radio' | 'checkbox';
  name: string;
  /** Its place in the list, from 0: the letter on the key. */
  place: number;
  label: string;
  checked: boolean;
  disabled?: boolean | undefined;
  onPick: () => void;
  /** After marking: `not-yet` is for what was chosen; a wrong option left alone keeps its letter. */
  mark?: 'right' | 'partly-right' | 'not-yet' | undefined;
  /** Says in words that the learner chose this one, where other slips speak too. */
  isYours?: boolean | undefined;
  /** Open feedback, right under the option. */
  feedback?: string | undefined;
  source?: string | undefined;
  feedbackRef?: Ref<HTMLDivElement> | undefined;
  /** Stands on the key instead of the letter, such as a lock. */
  keyIcon?: ReactNode;
  /** A word in ink at the end of the slip, such as "what happened". */
  aside?: string | undefined;
}

/** One answer to pick: a native radio or checkbox under a paper slip. */
export function Option(props: OptionProps) {
  const { type, name, place, label, checked, disabled, onPick, mark, feedback, source } = props;
  const { keyIcon, aside, isYours, feedbackRef } = props;
  const t = useMessages(messages);
  const feedbackId = useId();
  const tone: FeedbackTone = mark ?? 'plain';
  return (
    <li
      className={styles.option}
      data-chosen={checked || undefined}
      data-mark={mark}
      data-shape={type}
    >
      <label className={styles.label}>
        <input
          type={type}
          name={name}
          className={styles.input}
          checked={checked}
          disabled={disabled}
          aria-describedby={feedback ? feedbackId : undefined}
          onChange={onPick}
        />
        {mark ? (
          <MarkIcon right={mark === 'right'} partly={mark === 'partly-right'} />
        ) : (
          <span className={styles.key} aria-hidden="true">
            {keyIcon ?? String.fromCodePoint(65 + place)}
          </span>
        )}
        <span className={styles.words} dir="auto">
          {label}
          {aside ? <b className={styles.aside}>{aside}</b> : null}
        </span>
      </label>
      {feedback ? (
        <div id={feedbackId} className={styles.feedback}>
          {isYours ? <p className={styles.yours}>{t('yourAnswer')}</p> : null}
          <Feedback tone={tone} feedback={feedback} source={source} ref={feedbackRef} />
        </div>
      ) : null}
    </li>
  );
}

/** The slips of one question, read as a group named by the question. */
export function OptionList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group} aria-label={label}>
      <ul className={styles.list}>{children}</ul>
    </fieldset>
  );
}
