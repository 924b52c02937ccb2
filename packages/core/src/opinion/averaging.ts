import type { Network } from '../network/network.ts';
import { signed } from '../signed.ts';
import type { OpinionStep } from './kernel.ts';

/** The weight on one's own opinion: a share from 0 to 1, or as much as on each neighbour. */
export type SelfWeight = number | 'as-a-neighbor';

/** One step of averaging with one's neighbours. Somebody without neighbours keeps their opinion. */
export function averagingStep(network: Network, self: SelfWeight): OpinionStep {
  const { nodeCount } = network;
  const starts = signed(network.starts);
  const neighbors = signed(network.neighbors);
  if (self === 'as-a-neighbor') {
    return (now, next) => {
      let largest = 0;
      let i = 0;
      for (let node = 0; node < nodeCount; node++) {
        const row = i;
        const end = starts[node + 1]!;
        const own = now[node]!;
        let sum = own;
        // Four at a time, so that one addition need not wait for the other.
        for (; i + 4 <= end; i += 4) {
          sum +=
            now[neighbors[i]!]! +
            now[neighbors[i + 1]!]! +
            (now[neighbors[i + 2]!]! + now[neighbors[i + 3]!]!);
        }
        for (; i < end; i++) sum += now[neighbors[i]!]!;
        const mean = sum / (end - row + 1);
        next[node] = mean;
        const change = Math.abs(mean - own);
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
