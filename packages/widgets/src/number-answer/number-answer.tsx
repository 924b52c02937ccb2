import { useId } from 'react';
import { useMessages, useText } from '../language/index.ts';
import {
  AnswerActions,
  Feedback,
  HintList,
  MarkIcon,
  QuestionFrame,
  reasonOf,
  useAsk,
  useQuantity,
} from '../question/card.ts';
import { messages } from './messages.ts';
import styles from './number-answer.module.css';
import { type NumberAnswerProps, useNumberAnswer } from './use-number-answer.ts';

/** A number to type. A miss that is known says what went wrong on the way. */
export function NumberAnswer(props: NumberAnswerProps) {
  const { question, label, after } = props;
  const { answer, typed, type, retry, isNoNumber } = useNumberAnswer(props);
  const { marked, stage, showsAll, feedbackRef } = answer;
  const t = useMessages(messages);
  const text = useText();
  const quantity = useQuantity(question.unit);
  const asked = useAsk(answer.lacking, 'empty-number');
  const fieldId = useId();
  const isRight = marked?.earned === 1;
  const said = marked?.feedback[0];
  return (
    <QuestionFrame
      stage={stage}
      prompt={text(question.prompt)}
      label={label}
      ask={asked && isNoNumber ? t('noNumber') : asked}
      actions={<AnswerActions answer={answer} onRetry={retry} hasMore={!isRight} after={after} />}
    >
      <div
        className={styles.field}
        data-chosen={typed !== '' || undefined}
        data-mark={marked ? (isRight ? 'right' : 'not-yet') : undefined}
      >
        <label htmlFor={fieldId}>{t('yourNumber')}</label>
        <span className={styles.row}>
          <input
            id={fieldId}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            enterKeyHint="done"
            value={typed}
            disabled={!answer.canChange}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && answer.check()}
          />
          {question.unit ? <span>{text(question.unit)}</span> : null}
          {marked ? <MarkIcon right={isRight} /> : null}
        </span>
      </div>
      {said ? (
        <div className={styles.feedback}>
          <Feedback
            ref={feedbackRef}
            tone={isRight ? 'right' : 'not-yet'}
            feedback={text(said.text)}
            source={isRight && question.source ? text(question.source) : undefined}
          />
        </div>
      ) : null}
      {showsAll && !isRight ? (
        <div className={styles.feedback}>
          <Feedback
            tone="right"
            feedback={`${t('theAnswer', { answer: quantity(question.answer) })} ${reasonOf(text(question.feedback))}`}
            source={question.source ? text(question.source) : undefined}
          />
        </div>
      ) : null}
      <HintList hints={answer.hints} texts={question.hints} />
    </QuestionFrame>
  );
}
