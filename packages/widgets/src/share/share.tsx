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
import { messages } from './messages.ts';
import { type ShareProps, useShare } from './use-share.ts';

/** A post to pass on, to check first, or to leave. Once decided, what other sources know about it opens. */
export function Share(props: ShareProps) {
  const { question, label, after } = props;
  const { answer, choices, decide, retry } = useShare(props);
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
          hasMore={hasMore(choices, response.decision)}
          after={after}
        />
      }
    >
      <PostView post={question.post} />
      <OneOf
        answer={answer}
        label={prompt}
        choices={choices}
        picked={response.decision}
        onPick={decide}
      />
      {isTold ? <Trail trail={question.post.trail} /> : null}
      {isTold ? <SourceLine source={question.source} /> : null}
      <HintList hints={answer.hints} texts={question.hints} />
    </QuestionFrame>
  );
}
