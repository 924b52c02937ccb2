import { Random, shuffle } from '@groundswell/core/random';

/** A copy in an order that the seed alone decides, so that a reload or a second device shows the same. */
export function shuffled<T>(items: readonly T[], seed: string | number): T[] {
  return shuffle(new Random(seed), [...items]);
}
