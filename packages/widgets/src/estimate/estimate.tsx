import { markEstimate } from '@groundswell/core/quiz';
import { useMessages, useText } from '../language/index.ts';
import {
  AnswerActions,
  type CardProps,
  gradeOfShare,
  HintList,
  QuestionFrame,
  Revealed,
  Told,
  TypedField,
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
  const { question, label, after } = props;
  const answer = useAnswer({ kind: 'estimate', mark: markEstimate, empty: { value: null } }, props);
  const { typed, type, isNoNumber } = useTypedNumber(answer);
  const { marked, response, showsAll } = answer;
  const t = useMessages(messages);
  const text = useText();
  const quantity = useQuantity(question.unit);
  const ask = useAskFor(answer.lacking, { empty: isNoNumber ? t('noNumber') : t('empty') });
  const isRight = marked?.earned === 1;
  return (
    <QuestionFrame
      stage={answer.stage}
      prompt={text(question.prompt)}
      label={label}
      note={t(question.scale)}
      ask={ask}
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
        label={t('yourEstimate')}
        inputMode="decimal"
        value={typed}
        onType={type}
        onEnter={() => answer.check()}
        disabled={!answer.canChange}
        unit={question.unit && text(question.unit)}
        mark={marked ? gradeOfShare(marked.earned) : undefined}
      />
      <Told answer={answer} source={question.source} />
      <Revealed
        answer={answer}
        words={t('theAnswer', { answer: quantity(question.answer) })}
        feedback={question.feedback}
        source={question.source}
      />
      {(isRight || showsAll) && response.value !== null ? (
        <NearnessStrip question={question} value={response.value} />
      ) : null}
      <HintList hints={answer.hints} texts={question.hints} />
    </QuestionFrame>
  );
}
