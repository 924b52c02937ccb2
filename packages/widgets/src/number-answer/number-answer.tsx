import { markNumber } from '@groundswell/core/quiz';
import { useMessages, useText } from '../language/index.ts';
import {
  AnswerActions,
  HintList,
  QuestionFrame,
  Revealed,
  Told,
  TypedField,
  useAsk,
  useAnswer,
  useQuantity,
  useTypedNumber,
  type CardProps,
} from '../question/card.ts';
import { messages } from './messages.ts';

export type NumberAnswerProps = CardProps<'number'>;

/** A number to type. A miss that is known says what went wrong on the way. */
export function NumberAnswer(props: NumberAnswerProps) {
  const { question, label, after } = props;
  const answer = useAnswer({ kind: 'number', mark: markNumber, empty: { value: null } }, props);
  const { typed, type, isNoNumber } = useTypedNumber(answer);
  const { marked, stage } = answer;
  const t = useMessages(messages);
  const text = useText();
  const quantity = useQuantity(question.unit);
  const asked = useAsk(answer.lacking, 'empty-number');
  const isRight = marked?.earned === 1;
  return (
    <QuestionFrame
      stage={stage}
      prompt={text(question.prompt)}
      label={label}
      ask={asked && isNoNumber ? t('noNumber') : asked}
      actions={
        <AnswerActions
          answer={answer}
          onRetry={() => answer.retry()}
          hasMore={!isRight}
          after={after}
        />
      }
    >
      <TypedField
        label={t('yourNumber')}
        inputMode="decimal"
        value={typed}
        onType={type}
        onEnter={() => answer.check()}
        disabled={!answer.canChange}
        unit={question.unit && text(question.unit)}
        mark={marked ? (isRight ? 'right' : 'not-yet') : undefined}
      />
      <Told answer={answer} source={question.source} />
      <Revealed
        answer={answer}
        words={t('theAnswer', { answer: quantity(question.answer) })}
        feedback={question.feedback}
        source={question.source}
      />
      <HintList hints={answer.hints} texts={question.hints} />
    </QuestionFrame>
  );
}
