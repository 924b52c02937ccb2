import { useMessages } from '../language/index.ts';
import { PostQuestion } from '../post/index.ts';
import { messages } from './messages.ts';
import { type ShareProps, useShare } from './use-share.ts';

/** A post to pass on, to check first, or to leave. Once decided, what other sources know about it opens. */
export function Share(props: ShareProps) {
  const { answer, choices, decide, retry } = useShare(props);
  const t = useMessages(messages);
  return (
    <PostQuestion
      props={props}
      answer={answer}
      choices={choices}
      picked={answer.response.decision}
      onPick={decide}
      onRetry={retry}
      empty={t('empty')}
    />
  );
}
