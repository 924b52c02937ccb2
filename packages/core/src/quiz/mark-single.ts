import type { SingleQuestion, SingleResponse } from './single.ts';
import { marked, tagsOf, unready } from './marked.ts';
import type { Verdict } from './verdict.ts';

/** One point for the right option; another earns its weight, if it has one above 0, else nothing. */
export function markSingle({ options }: SingleQuestion, { picked }: SingleResponse): Verdict {
  if (picked === null) return unready('empty');
  const option = options.find(({ id }) => id === picked);
  if (!option) return unready('not-offered');

  const earned = option.right ? 1 : Math.max(0, option.weight ?? 0);
  const state = earned === 1 ? 'right' : earned > 0 ? 'missed' : 'wrong';
  return marked(earned, 1, [{ part: option.id, state, text: option.feedback }], tagsOf([option]));
}
