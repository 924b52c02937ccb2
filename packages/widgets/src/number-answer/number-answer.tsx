import { markNumber } from '@groundswell/core/quiz';
import { useMessages, useText } from '../language/index.ts';
import {
  type CardProps,
  TypedQuestion,
  useAnswer,
  useAsk,
  useQuantity,
  useTypedNumber,
} from '../question/card.ts';
import { messages } from './messages.ts';

export type NumberAnswerProps = CardProps<'number'>;

/** A number to type. A miss that is known says what went wrong on the way. */
export function NumberAnswer(props: NumberAnswerProps) {
  const { unit, answer: right, feedback } = props.question;
  const answer = useAnswer({ kind: 'number', mark: markNumber, empty: { value: null } }, props);
  const { typed, type, isNoNumber } = useTypedNumber(answer);
  const t = useMessages(messages);
  const text = useText();
  const quantity = useQuantity(unit);
  const asked = useAsk(answer.lacking, 'empty-number');
  return (
    <TypedQuestion
      props={props}
      answer={answer}
      ask={asked && isNoNumber ? t('noNumber') : asked}
      field={{
        label: t('yourNumber'),
        inputMode: 'decimal',
        value: typed,
        onType: type,
        unit: unit && text(unit),
      }}
      solution={{ words: t('theAnswer', { answer: quantity(right) }), feedback }}
    />
  );
}
