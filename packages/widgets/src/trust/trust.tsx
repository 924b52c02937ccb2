import { useMessages, useText } from '../language/index.ts';
import { PostView, Trail } from '../post/index.ts';
import {
  AnswerActions,
  hasMore,
  HintList,
  OneOf,
  QuestionFrame,
  SourceLine,
  useAskFor,
} from '../question/card.ts';
import { ConfidenceSlider } from './confidence-slider.tsx';
import { messages } from './messages.ts';
import { type TrustProps, useTrust } from './use-trust.ts';

/** A post to trust or to doubt, and how surely. Once marked, what other sources know about it opens. */
export function Trust(props: TrustProps) {
  const { question, label, after } = props;
  const { answer, choices, judge, asksConfidence, beSure, retry } = useTrust(props);
  const { response, marked, showsAll } = answer;
  const t = useMessages(messages);
  const text = useText();
  const ask = useAskFor(answer.lacking, { empty: t('empty') });
  const prompt = text(question.prompt);
  const isTold = marked !== null || showsAll;
  return (
    <QuestionFrame
      stage={answer.stage}
      prompt={prompt}
      label={label}
      ask={ask}
      actions={
        <AnswerActions
          answer={answer}
          onRetry={retry}
          hasMore={hasMore(choices, response.judgement)}
          after={after}
        />
      }
    >
      <PostView post={question.post} />
      <OneOf
        answer={answer}
        label={prompt}
        choices={choices}
        picked={response.judgement}
        onPick={judge}
      />
      {asksConfidence ? (
        <ConfidenceSlider
          value={response.confidence}
          onChange={beSure}
          disabled={!answer.canChange}
        />
      ) : null}
      {isTold ? <Trail trail={question.post.trail} /> : null}
      {isTold ? <SourceLine source={question.source} /> : null}
      <HintList hints={answer.hints} texts={question.hints} />
    </QuestionFrame>
  );
}
