import type { EstimateQuestion } from '@groundswell/core/quiz';

/** How an estimate missed; `times` where the question measures by factors, always 1 or more. */
export type Miss =
  | { readonly by: 'nothing' }
  | { readonly by: 'distance'; readonly side: 'high' | 'low'; readonly distance: number }
  | { readonly by: 'factor'; readonly side: 'high' | 'low'; readonly times: number };

export function missOf({ answer, scale }: EstimateQuestion, value: number): Miss {
  if (value === answer) return { by: 'nothing' };
  const side = value > answer ? 'high' : 'low';
  if (scale === 'log' && value > 0) {
    return { by: 'factor', side, times: Math.max(value / answer, answer / value) };
  }
  return { by: 'distance', side, distance: Math.abs(value - answer) };
}

/** A strip with the answer in its middle: places from 0 at its low end to 1 at its high end. */
export interface Strip {
  readonly value: number;
  /** Half the width of the band that earns the whole point, and of the one that earns a part. */
  readonly near: number;
  readonly far: number;
}

export function stripOf(question: EstimateQuestion, value: number): Strip {
  const { answer, scale, near, far } = question;
  const measure = scale === 'log' ? Math.log : (length: number) => length;
  const reach = measure(far) * 1.25; // some room beyond the last mark, where nothing is earned
  const signed = scale === 'log' ? Math.log(Math.max(value, 0) / answer) : value - answer;
  return {
    value: Math.min(1, Math.max(0, 0.5 + signed / (2 * reach))),
    near: measure(near) / (2 * reach),
    far: measure(far) / (2 * reach),
  };
}
