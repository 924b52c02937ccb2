import { marked, tagsOf, unready } from './marked.ts';
import type { ShareQuestion, ShareResponse } from './share.ts';
import type { Verdict } from './verdict.ts';

/** One point, times what the question says that the decision is worth. */
export function markShare({ outcomes }: ShareQuestion, { decision }: ShareResponse): Verdict {
  if (decision === null) return unready('empty');
  const outcome = outcomes[decision];
  const { worth } = outcome;
  const state = worth === 1 ? 'right' : worth > 0 ? 'missed' : 'wrong';
  return marked(
    worth,
    1,
    [{ part: decision, state, text: outcome.feedback }],
    worth === 1 ? [] : tagsOf([outcome]),
  );
}
