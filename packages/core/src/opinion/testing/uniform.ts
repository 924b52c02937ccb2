import { Random } from '../../random/random.ts';

/** So many opinions spread blindly from 0 to 1. */
export function uniform(size: number, seed: number): Float64Array<ArrayBuffer> {
  const random = new Random(seed);
  return Float64Array.from({ length: size }, () => random.float());
}
