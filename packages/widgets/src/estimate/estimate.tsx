import { markEstimate } from '@groundswell/core/quiz';
import { useMessages, useText } from '../language/index.ts';
import {
  type CardProps,
  TypedQuestion,
  useAnswer,
  useAskFor,
  useQuantity,
  useTypedNumber,
} from '../question/card.ts';
import { messages } from './messages.ts';
import { NearnessStrip } from './nearness-strip.tsx';

export type EstimateProps = CardProps<'estimate'>;

/** A quantity to come near to. Once all is told, a strip shows how near it was. */
export function Estimate(props: EstimateProps) {
  const { question } = props;
  const { unit, scale, feedback } = question;
  const answer = useAnswer({ kind: 'estimate', mark: markEstimate, empty: { value: null } }, props);
  const { typed, type, isNoNumber } = useTypedNumber(answer);
  const { marked, response, showsAll } = answer;
  const t = useMessages(messages);
  const text = useText();
  const quantity = useQuantity(unit);
  const ask = useAskFor(answer.lacking, { empty: isNoNumber ? t('noNumber') : t('empty') });
  return (
    <TypedQuestion
      props={props}
      answer={answer}
      note={t(scale)}
      ask={ask}
      field={{
        label: t('yourEstimate'),
        inputMode: 'decimal',
        value: typed,
        onType: type,
        unit: unit && text(unit),
      }}
      solution={{ words: t('theAnswer', { answer: quantity(question.answer) }), feedback }}
    >
      {(marked?.earned === 1 || showsAll) && response.value !== null ? (
        <NearnessStrip question={question} value={response.value} />
      ) : null}
    </TypedQuestion>
  );
}
