import type { Network } from '../network/network.ts';
import type { OpinionKernel } from './kernel.ts';

/**
 * People copy one another. With `node` somebody picked blindly copies a neighbour, with `invasion` a
 * neighbour copies them, with `link` one end of a tie picked blindly copies the other (Sood, Antal &
 * Redner 2008, doi:10.1103/PhysRevE.77.041121). A step is as many copyings as there are people.
 */
export interface Voter {
  readonly kind: 'voter';
  readonly update: VoterUpdate;
}

export type VoterUpdate = 'node' | 'invasion' | 'link';

export function voter({ update = 'node' }: { update?: VoterUpdate } = {}): Voter {
  return { kind: 'voter', update };
}

export const voterKernel: OpinionKernel<Voter> = {
  signals: 'win-over',
  begin({ update }, { network, stubborn, random }) {
    const { nodeCount, starts, neighbors } = network;
    const owners = update === 'link' ? ownersOf(network) : undefined;
    if (neighbors.length === 0) return (now, next) => (next.set(now), 0);
    return (now, next) => {
      next.set(now);
      let largest = 0;
      for (let copying = 0; copying < nodeCount; copying++) {
        let node: number;
        let other: number;
        if (owners) {
          const tie = random.integer(neighbors.length);
          node = owners[tie]!;
          other = neighbors[tie]!;
        } else {
          node = random.integer(nodeCount);
          const row = starts[node]!;
          const degree = starts[node + 1]! - row;
          if (degree === 0) continue;
          other = neighbors[row + random.integer(degree)]!;
        }
        const copier = update === 'invasion' ? other : node;
        const model = update === 'invasion' ? node : other;
        if (stubborn[copier] === 1) continue;
        largest = Math.max(largest, Math.abs(next[model]! - next[copier]!));
        next[copier] = next[model]!;
      }
      return largest;
    };
  },
  isSettled(_, { network, stubborn }, now) {
    const { nodeCount, starts, neighbors } = network;
    for (let node = 0; node < nodeCount; node++) {
      if (stubborn[node] === 1) continue;
      for (let i = starts[node]!; i < starts[node + 1]!; i++) {
        if (now[neighbors[i]!] !== now[node]) return false;
      }
    }
    return true;
  },
};

/** Whose row each entry of `neighbors` stands in. */
function ownersOf({ nodeCount, starts, neighbors }: Network): Uint32Array {
  const owners = new Uint32Array(neighbors.length);
  for (let node = 0; node < nodeCount; node++) owners.fill(node, starts[node], starts[node + 1]);
  return owners;
}
