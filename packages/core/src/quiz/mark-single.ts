import type { SingleQuestion, SingleResponse } from './single.ts';
import { marked, tagsOf, unready } from './marked.ts';
import type { Verdict } from './verdict.ts';

/** One point for the right option, none for another. */
export function markSingle({ options }: SingleQuestion, { picked }: SingleResponse): Verdict {
  if (picked === null) return unready('empty');
  const option = options.find(({ id }) => id === picked);
  if (!option) return unready('not-offered');

  const state = option.right ? 'right' : 'wrong';
  return marked(
    option.right ? 1 : 0,
    1,
    [{ part: option.id, state, text: option.feedback }],
    tagsOf([option]),
  );
}
