import { checkChance } from '../check-range.ts';
import { averagingStep, type SelfWeight } from './averaging.ts';
import type { OpinionKernel } from './kernel.ts';

/**
 * Averaging with an anchor: everybody moves to the average by their susceptibility, and back to where
 * they began by the rest (Friedkin & Johnsen 1990, doi:10.1080/0022250X.1990.9990069).
 */
export interface FriedkinJohnsen {
  readonly kind: 'friedkin-johnsen';
  /** One for all, or one each. */
  readonly susceptibility: number | readonly number[];
  readonly self: SelfWeight;
}

export function friedkinJohnsen(options: {
  susceptibility: number | readonly number[];
  self?: SelfWeight;
}): FriedkinJohnsen {
  const { susceptibility, self = 'as-a-neighbor' } = options;
  if (typeof susceptibility === 'number') checkChance('susceptibility', susceptibility);
  else for (const [i, each] of susceptibility.entries()) checkChance(`susceptibility[${i}]`, each);
  if (self !== 'as-a-neighbor') checkChance('self', self);
  return { kind: 'friedkin-johnsen', susceptibility, self };
}

export const friedkinJohnsenKernel: OpinionKernel<FriedkinJohnsen> = {
  signals: 'pull',
  begin({ susceptibility, self }, { network, initial }) {
    const { nodeCount } = network;
    if (typeof susceptibility !== 'number' && susceptibility.length !== nodeCount) {
      throw new RangeError(
        `susceptibility must have one entry per node, ${nodeCount}; got ${susceptibility.length}.`,
      );
    }
    const yields = new Float64Array(nodeCount);
    if (typeof susceptibility === 'number') yields.fill(susceptibility);
    else yields.set(susceptibility);
    const average = averagingStep(network, self);
    return (now, next) => {
      average(now, next);
      let largest = 0;
      for (let node = 0; node < nodeCount; node++) {
        const share = yields[node]!;
        const moved = share * next[node]! + (1 - share) * initial[node]!;
        next[node] = moved;
        const change = Math.abs(moved - now[node]!);
        if (change > largest) largest = change;
      }
      return largest;
    };
  },
};
