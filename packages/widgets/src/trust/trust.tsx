import { useMessages } from '../language/index.ts';
import { PostQuestion } from '../post/index.ts';
import { ConfidenceSlider } from './confidence-slider.tsx';
import { messages } from './messages.ts';
import { type TrustProps, useTrust } from './use-trust.ts';

/** A post to trust or to doubt, and how surely. Once marked, what other sources know about it opens. */
export function Trust(props: TrustProps) {
  const { answer, choices, judge, asksConfidence, beSure, retry } = useTrust(props);
  const { judgement, confidence } = answer.response;
  const t = useMessages(messages);
  return (
    <PostQuestion
      props={props}
      answer={answer}
      choices={choices}
      picked={judgement}
      onPick={judge}
      onRetry={retry}
      empty={t('empty')}
    >
      {asksConfidence ? (
        <ConfidenceSlider value={confidence} onChange={beSure} disabled={!answer.canChange} />
      ) : null}
    </PostQuestion>
  );
}
