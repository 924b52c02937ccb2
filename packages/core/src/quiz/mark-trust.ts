import { marked, tagsOf, unready } from './marked.ts';
import type { Judgement } from './judgement.ts';
import type { TrustQuestion, TrustResponse } from './trust.ts';
import type { Verdict } from './verdict.ts';

/**
 * One point for judging rightly, trusting worth as much as doubting. Asking for more evidence earns half where the
 * evidence is there, and the whole point where it is not; whoever then judges all the same earns nothing.
 */
export function markTrust(question: TrustQuestion, response: TrustResponse): Verdict {
  const { judgement, confidence } = response;
  if (judgement === null) return unready('empty');
  const asked = question.askConfidence !== false && judgement !== 'not-enough';
  if (asked && confidence === null) return unready('no-sureness');

  const best: Judgement = question.settledAs ? 'not-enough' : question.post.truth;
  const earned = judgement === best ? 1 : judgement === 'not-enough' ? 0.5 : 0;
  const state = earned === 1 ? 'right' : earned > 0 ? 'missed' : 'wrong';
  const remark = question.remarks[judgement];
  return marked(
    earned,
    1,
    [{ part: 'answer', state, text: remark.feedback }],
    earned === 1 ? [] : tagsOf([remark]),
  );
}
