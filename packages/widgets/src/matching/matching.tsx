import type { Feedback } from '@groundswell/core/quiz';
import { useMessages, useText } from '../language/index.ts';
import {
  AnswerActions,
  type CardVerdict,
  HintList,
  PlacingBoard,
  QuestionFrame,
  SourceLine,
  TallyOf,
  useAsk,
} from '../question/card.ts';
import { messages } from './messages.ts';
import { type MatchingProps, useMatching } from './use-matching.ts';

/** Each left side takes its right side; every pair then says why it belongs together. */
export function Matching(props: MatchingProps) {
  const { question, label, after } = props;
  const { answer, rights, placed, place, retry } = useMatching(props);
  const { response, marked, stage, showsAll } = answer;
  const t = useMessages(messages);
  const text = useText();
  const ask = useAsk(answer.lacking, 'empty-pairs', 'incomplete-pairs');

  /** What is said about a left side stands on the card that lies beside it. */
  function verdictOn({ part, state, text: said }: Feedback): [string, CardVerdict][] {
    const card = response.matched[part];
    const pair = question.pairs.find(({ id }) => id === part);
    if (card === undefined || !pair) return [];
    const right = state === 'right';
    const partner = right || !showsAll ? undefined : t('partner', { right: text(pair.right) });
    return [[card, { right, feedback: text(said), answer: partner }]];
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
        layout="pairs"
        places={question.pairs.map((pair) => ({ id: pair.id, text: text(pair.left) }))}
        cards={rights.map((right) => ({ id: right.id, text: text(right.text) }))}
        placed={placed}
        onPlace={place}
        locked={!answer.canChange || marked !== null}
        verdicts={marked ? Object.fromEntries(marked.feedback.flatMap(verdictOn)) : undefined}
      />
      <TallyOf answer={answer} />
      {stage === 'right' || stage === 'review' ? <SourceLine source={question.source} /> : null}
      <HintList hints={answer.hints} texts={question.hints} />
    </QuestionFrame>
  );
}
