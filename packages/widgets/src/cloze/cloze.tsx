import { useMessages, useText } from '../language/index.ts';
import {
  AnswerActions,
  HintList,
  QuestionFrame,
  SourceLine,
  Tally,
  useAskFor,
} from '../question/card.ts';
import { GapFeedback } from './gap-feedback.tsx';
import { messages } from './messages.ts';
import { Passage } from './passage.tsx';
import { type ClozeProps, type ClozeState, useCloze } from './use-cloze.ts';

/** A passage with gaps to fill, from menus or by typing. Each gap answers for itself. */
export function Cloze(props: ClozeProps) {
  const { question, label, after } = props;
  const cloze = useCloze(props);
  const { answer, gaps } = cloze;
  const t = useMessages(messages);
  const text = useText();
  const ask = useAskFor(answer.lacking, {
    empty: t('empty'),
    incomplete: t('incomplete', { missing: answer.lacking?.missing ?? 1 }),
  });
  const isRight = answer.marked?.earned === answer.marked?.possible && answer.marked !== null;
  return (
    <QuestionFrame
      stage={answer.stage}
      prompt={text(question.prompt)}
      label={label}
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
      <Passage {...cloze} />
      <Outcome cloze={cloze} isRight={isRight} />
      <GapFeedback gaps={gaps} />
      {isRight || answer.showsAll ? <SourceLine source={question.source} /> : null}
      <HintList hints={answer.hints} texts={question.hints} />
    </QuestionFrame>
  );
}

/** How many gaps went how; takes the focus after marking. */
function Outcome({ cloze, isRight }: { cloze: ClozeState; isRight: boolean }) {
  const { gaps } = cloze;
  const { feedbackRef } = cloze.answer;
  const t = useMessages(messages);
  const states = gaps.flatMap(({ news }) => news?.state ?? []);
  const [only] = states;
  if (only === undefined) return null;
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  const counts = { right: count('right'), near: count('near'), open: count('open') };
  const ofMany = isRight ? t('allRight') : t('tally', { ...counts, all: gaps.length });
  return (
    <Tally
      ref={feedbackRef}
      right={isRight}
      words={gaps.length === 1 ? t(`only-${only}`) : ofMany}
    />
  );
}
