import type { PredictionQuestion, PredictionResponse } from './prediction.ts';

/**
 * Whether the outcome came near what was predicted: the same choice, within the distance `near` on a linear scale,
 * within the factor `near` on a log scale. Undefined where there is nothing to compare.
 */
export function wasForeseen(
  { scale }: PredictionQuestion,
  { predicted }: PredictionResponse,
  outcome: number | string,
): boolean | undefined {
  if (predicted === null || typeof predicted !== typeof outcome) return undefined;
  if (scale.type === 'choice') return predicted === outcome;
  if (typeof predicted !== 'number' || typeof outcome !== 'number') return undefined;
  if (scale.type === 'linear') return Math.abs(predicted - outcome) <= scale.near;
  // An outcome of 0 sits below any log scale; the scale's low end stands in for it.
  const shown = Math.max(outcome, scale.min);
  return Math.max(predicted / shown, shown / predicted) <= scale.near;
}
