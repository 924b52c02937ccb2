import { marked, tagsOf, unready } from './marked.ts';
import type { MultiQuestion, MultiResponse } from './multi.ts';
import { countRight, type Option } from './option.ts';
import type { Feedback, Verdict } from './verdict.ts';

/**
 * One point. Each right option chosen earns an equal share of it, each wrong option chosen costs an equal share (one of
 * two wrong options: a half), never below 0. So choosing everything earns nothing, as long as anything is wrong.
 */
export function markMulti({ options }: MultiQuestion, response: MultiResponse): Verdict {
  const picked = new Set(response.picked);
  if (picked.size === 0) return unready('empty');
  const chosen = options.filter((option) => picked.has(option.id));
  if (chosen.length < picked.size) return unready('not-offered');

  const rights = countRight(options);
  const hits = countRight(chosen);
  const misses = chosen.length - hits;
  const cost = misses === 0 ? 0 : misses / (options.length - rights);

  return marked(
    Math.max(0, hits / rights - cost),
    1,
    options.flatMap((option) => remark(option, picked.has(option.id))),
    tagsOf(chosen.filter((option) => !option.right)),
  );
}

/** A wrong option left alone needs no words. */
function remark({ id, right, feedback }: Option, chosen: boolean): Feedback[] {
  if (!chosen && !right) return [];
  const state = right ? (chosen ? 'right' : 'missed') : 'wrong';
  return [{ part: id, state, text: feedback }];
}
