import { checkNumber } from '../check-range.ts';
import type { Network } from '../network/network.ts';
import type { OpinionKernel } from './kernel.ts';

/**
 * Two people meet, one picked blindly and one of their neighbours; if they differ by less than
 * `confidence` both move towards each other by `rate` of the difference (Deffuant, Neau, Amblard &
 * Weisbuch 2000, doi:10.1142/S0219525900000078). A step is as many meetings as there are people.
 */
export interface DeffuantWeisbuch {
  readonly kind: 'deffuant-weisbuch';
  readonly confidence: number;
  readonly rate: number;
}

export function deffuantWeisbuch(options: {
  confidence: number;
  /** @default 0.5 */
  rate?: number;
}): DeffuantWeisbuch {
  return {
    kind: 'deffuant-weisbuch',
    confidence: checkNumber('confidence', options.confidence, 0, Number.MAX_VALUE),
    rate: checkNumber('rate', options.rate ?? 0.5, 0, 0.5),
  };
}

export const deffuantWeisbuchKernel: OpinionKernel<DeffuantWeisbuch> = {
  signals: 'pull',
  begin({ confidence, rate }, { network, stubborn, random }) {
    const { nodeCount, starts, neighbors } = network;
    return (now, next) => {
      next.set(now);
      let largest = 0;
      for (let meeting = 0; meeting < nodeCount; meeting++) {
        const node = random.integer(nodeCount);
        const row = starts[node]!;
        const degree = starts[node + 1]! - row;
        if (degree === 0) continue;
        const other = neighbors[row + random.integer(degree)]!;
        const gap = next[other]! - next[node]!;
        if (gap >= confidence || gap <= -confidence) continue;
        const move = rate * gap;
        if (stubborn[node] === 0) next[node]! += move;
        if (stubborn[other] === 0) next[other]! -= move;
        if (Math.abs(move) > largest) largest = Math.abs(move);
      }
      return largest;
    };
  },
  isSettled: ({ confidence }, { network }, now) => !canAnyMove(confidence, network, now),
};

function canAnyMove(confidence: number, network: Network, now: Float64Array): boolean {
  const { nodeCount, starts, neighbors } = network;
  for (let node = 0; node < nodeCount; node++) {
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      const gap = Math.abs(now[neighbors[i]!]! - now[node]!);
      if (gap > 1e-9 && gap < confidence) return true;
    }
  }
  return false;
}
