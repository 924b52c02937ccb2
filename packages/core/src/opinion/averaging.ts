import type { Network } from '../network/network.ts';
import type { OpinionStep } from './kernel.ts';

/** The weight on one's own opinion: a share from 0 to 1, or as much as on each neighbour. */
export type SelfWeight = number | 'as-a-neighbor';

/** One step of averaging with one's neighbours. Somebody without neighbours keeps their opinion. */
export function averagingStep(
  { nodeCount, starts, neighbors }: Network,
  self: SelfWeight,
): OpinionStep {
  if (self === 'as-a-neighbor') {
    return (now, next) => {
      let largest = 0;
      for (let node = 0; node < nodeCount; node++) {
        const row = starts[node]!;
        const end = starts[node + 1]!;
        const own = now[node]!;
        // two sums, so that one addition need not wait for the other
        let even = own;
        let odd = 0;
        let i = row;
        for (; i + 1 < end; i += 2) {
          even += now[neighbors[i]!]!;
          odd += now[neighbors[i + 1]!]!;
        }
        if (i < end) even += now[neighbors[i]!]!;
        const mean = (even + odd) / (end - row + 1);
        next[node] = mean;
        const change = mean > own ? mean - own : own - mean;
        if (change > largest) largest = change;
      }
      return largest;
    };
  }
  return (now, next) => {
    let largest = 0;
    for (let node = 0; node < nodeCount; node++) {
      const row = starts[node]!;
      const end = starts[node + 1]!;
      const own = now[node]!;
      let sum = 0;
      for (let i = row; i < end; i++) sum += now[neighbors[i]!]!;
      const mean = end === row ? own : self * own + ((1 - self) * sum) / (end - row);
      next[node] = mean;
      const change = Math.abs(mean - own);
      if (change > largest) largest = change;
    }
    return largest;
  };
}
