import { checkInteger } from '../check-range.ts';
import { sample } from '../random/random.ts';
import { Random } from '../random/random.ts';

/** Where a run begins: these people, or so many picked blindly by the run's own seed. */
export type Sources = ArrayLike<number> | { readonly random: number };

export function checkSources(sources: Sources, nodeCount: number): void {
  if (isRandom(sources)) {
    checkInteger('sources.random', sources.random, 0, nodeCount);
    return;
  }
  const seen = new Set<number>();
  for (let i = 0; i < sources.length; i++) {
    const source = checkInteger(`sources[${i}]`, sources[i]!, 0, nodeCount - 1);
    if (seen.has(source)) throw new RangeError(`sources[${i}] names node ${source} a second time.`);
    seen.add(source);
  }
}

/** The first nodes of the run with this seed; sources are drawn apart from what happens to them. */
export function sourcesFor(sources: Sources, nodeCount: number, seed: number): Uint32Array {
  if (!isRandom(sources)) return Uint32Array.from(sources);
  return sample(new Random(`sources ${seed}`), sources.random, nodeCount);
}

export function isRandom(sources: Sources): sources is { readonly random: number } {
  return 'random' in sources;
}
