import { tagsOf, unready } from './marked.ts';
import type { PredictionQuestion, PredictionResponse, PredictionSign } from './prediction.ts';
import type { Locked, Unready } from './verdict.ts';

/** Locks a complete prediction; it earns nothing and costs nothing. */
export function markPrediction(
  { scale, askSureness, signs = [] }: PredictionQuestion,
  { predicted, sureness }: PredictionResponse,
): Unready | Locked {
  if (predicted === null) return unready('empty');
  let tagged: readonly { readonly tag?: string }[];
  if (scale.type === 'choice') {
    tagged = scale.options.filter(({ id }) => id === predicted);
    if (tagged.length === 0) return unready('not-offered');
  } else {
    if (typeof predicted !== 'number') return unready('not-offered');
    if (!(scale.min <= predicted && predicted <= scale.max)) return unready('out-of-range');
    tagged = signs.filter((sign) => points(sign, predicted));
  }
  if (askSureness !== false && sureness === null) return unready('no-sureness');
  return { status: 'locked', tags: tagsOf(tagged) };
}

function points(sign: PredictionSign, predicted: number): boolean {
  return 'above' in sign ? predicted > sign.above : predicted < sign.below;
}
