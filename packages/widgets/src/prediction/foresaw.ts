import type { PredictionScale } from '@groundswell/core/quiz';

/** Whether what happened is what was predicted, or near it by the measure of the scale. */
export function foresaw(
  scale: PredictionScale,
  predicted: number | string,
  outcome: number | string,
): boolean {
  if (scale.type === 'choice') return predicted === outcome;
  if (typeof predicted !== 'number' || typeof outcome !== 'number') return false;
  if (scale.type === 'linear') return Math.abs(predicted - outcome) <= scale.near;
  if (outcome <= 0) return false;
  return Math.abs(Math.log(predicted / outcome)) <= Math.log(scale.near) + 1e-12;
}
