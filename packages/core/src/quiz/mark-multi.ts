import { marked, tagsOf, unready } from './marked.ts';
import type { MultiQuestion, MultiResponse } from './multi.ts';
import { countRight, type Option } from './option.ts';
import type { Feedback, Verdict } from './verdict.ts';

/**
 * One point. Each right option chosen earns an equal share of it, each wrong option chosen costs an equal share (one of
 * two wrong options: a half), never below 0. So choosing everything earns nothing, as long as anything is wrong. An
 * option with a weight of its own adds or takes that instead.
 */
export function markMulti({ options }: MultiQuestion, response: MultiResponse): Verdict {
  const picked = new Set(response.picked);
  if (picked.size === 0) return unready('empty');
  const chosen = options.filter((option) => picked.has(option.id));
  if (chosen.length < picked.size) return unready('not-offered');

  return marked(
    Math.min(1, Math.max(0, sumOfWeights(options, chosen))),
    1,
    options.flatMap((option) => remark(option, picked.has(option.id))),
    tagsOf(chosen.filter((option) => !option.right)),
  );
}

function sumOfWeights(options: readonly Option[], chosen: readonly Option[]): number {
  const rights = countRight(options);
  const wrongs = options.length - rights;
  const hits = chosen.filter(({ right, weight }) => right && weight === undefined).length;
  const misses = chosen.filter(({ right, weight }) => !right && weight === undefined).length;
  const own = chosen.reduce((sum, { weight = 0 }) => sum + weight, 0);
  return own + hits / rights - (misses === 0 ? 0 : misses / wrongs);
}

/** A wrong option left alone needs no words. */
function remark({ id, right, feedback }: Option, chosen: boolean): Feedback[] {
  if (!chosen && !right) return [];
  const state = right ? (chosen ? 'right' : 'missed') : 'wrong';
  return [{ part: id, state, text: feedback }];
}
