import type { EstimateQuestion, EstimateResponse } from './estimate.ts';
import { marked, tagsOf, unready } from './marked.ts';
import type { Verdict } from './verdict.ts';

/**
 * One point up to `near`, none from `far` on, and in between in proportion to the distance; on a log scale to the
 * logarithm of the factor.
 */
export function markEstimate(question: EstimateQuestion, { value }: EstimateResponse): Verdict {
  if (value === null || !Number.isFinite(value)) return unready('empty');
  const share = nearness(question, value);
  if (share === 1)
    return marked(1, 1, [{ part: 'answer', state: 'right', text: question.feedback }]);

  const side = value < question.answer ? question.low : question.high;
  const state = share > 0 ? 'missed' : 'wrong';
  return marked(share, 1, [{ part: 'answer', state, text: side.feedback }], tagsOf([side]));
}

function nearness({ answer, scale, near, far }: EstimateQuestion, value: number): number {
  if (scale === 'linear') return between(Math.abs(value - answer), near, far);
  if (value <= 0) return 0;
  return between(Math.abs(Math.log(value / answer)), Math.log(near), Math.log(far));
}

function between(distance: number, near: number, far: number): number {
  // A hair of slack: a factor of exactly 2 must not miss by a rounding of its logarithm.
  if (distance <= near * (1 + 1e-12)) return 1;
  return Math.max(0, (far - distance) / (far - near));
}
