import type { SortCard } from '@groundswell/core/quiz';
import { useMessages, useText } from '../language/index.ts';
import {
  AnswerActions,
  type CardVerdict,
  HintList,
  PlacingBoard,
  QuestionFrame,
  reasonOf,
  SourceLine,
  TallyOf,
  useAsk,
} from '../question/card.ts';
import { messages } from './messages.ts';
import { type SortingProps, useSorting } from './use-sorting.ts';

/** Cards into bins; each card says afterwards why it belongs where it belongs. */
export function Sorting(props: SortingProps) {
  const { question, label, after } = props;
  const { answer, cards, place, retry } = useSorting(props);
  const { response, marked, stage, showsAll } = answer;
  const t = useMessages(messages);
  const text = useText();
  const ask = useAsk(answer.lacking, 'empty-cards');

  function verdictOn({ id, bin, feedback }: SortCard): [string, CardVerdict][] {
    const said = marked?.feedback.find(({ part }) => part === id);
    if (!said) return [];
    const right = said.state === 'right';
    const belongs = text(question.bins.find((known) => known.id === bin)?.text ?? said.text);
    const answerToo =
      right || !showsAll
        ? undefined
        : `${t('belongsIn', { bin: belongs })} ${reasonOf(text(feedback))}`;
    return [[id, { right, feedback: text(said.text), answer: answerToo }]];
  }

  return (
    <QuestionFrame
      stage={stage}
      prompt={text(question.prompt)}
      label={label}
      ask={ask}
      actions={
        <AnswerActions answer={answer} onRetry={retry} hasMore={stage !== 'right'} after={after} />
      }
    >
      <PlacingBoard
        layout="bins"
        places={question.bins.map((bin) => ({ id: bin.id, text: text(bin.text) }))}
        cards={cards.map((card) => ({ id: card.id, text: text(card.text) }))}
        placed={response.placed}
        onPlace={place}
        locked={!answer.canChange || marked !== null}
        verdicts={marked ? Object.fromEntries(question.cards.flatMap(verdictOn)) : undefined}
      />
      <TallyOf answer={answer} />
      {stage === 'right' || stage === 'review' ? <SourceLine source={question.source} /> : null}
      <HintList hints={answer.hints} texts={question.hints} />
    </QuestionFrame>
  );
}
