import { checkInteger } from '../check-range.ts';
import { checkNodeCount, type Network, packRows } from './network.ts';

/** Everybody tied to everybody. */
export function completeNetwork({ nodeCount }: { nodeCount: number }): Network {
  checkInteger('nodeCount', nodeCount, 1, 20_000);
  const ends = new Uint32Array(nodeCount * (nodeCount - 1));
  let length = 0;
  for (let a = 0; a < nodeCount; a++) {
    for (let b = a + 1; b < nodeCount; b++) {
      ends[length++] = a;
      ends[length++] = b;
    }
  }
  return packRows(nodeCount, ends);
}

/** A circle where everybody is tied to the nearest `neighborCount` people, half on each side. */
export function ringLattice(options: { nodeCount: number; neighborCount: number }): Network {
  return packRows(options.nodeCount, ringEnds(options));
}

/** Ties by distance along the ring, so that tie `e` starts at node `e % nodeCount`. */
export function ringEnds(options: { nodeCount: number; neighborCount: number }): Uint32Array {
  const { nodeCount, neighborCount } = options;
  checkNodeCount(nodeCount, 3);
  checkInteger('neighborCount', neighborCount, 2, nodeCount - 1);
  if (neighborCount % 2 !== 0) {
    throw new RangeError(`neighborCount must be even, half on each side; got ${neighborCount}.`);
  }
  const ends = new Uint32Array(nodeCount * neighborCount);
  let length = 0;
  for (let distance = 1; distance <= neighborCount / 2; distance++) {
    for (let node = 0; node < nodeCount; node++) {
      ends[length++] = node;
      ends[length++] = (node + distance) % nodeCount;
    }
  }
  return ends;
}

/** Node 0 tied to all others, which are tied to nobody else. */
export function star({ nodeCount }: { nodeCount: number }): Network {
  checkNodeCount(nodeCount);
  const ends = new Uint32Array(2 * (nodeCount - 1));
  for (let leaf = 1; leaf < nodeCount; leaf++) ends[2 * leaf - 1] = leaf;
  return packRows(nodeCount, ends);
}

/** Everybody in a row, tied to the one before and the one after. */
export function path({ nodeCount }: { nodeCount: number }): Network {
  checkNodeCount(nodeCount);
  const ends = new Uint32Array(2 * (nodeCount - 1));
  for (let node = 1; node < nodeCount; node++) {
    ends[2 * node - 2] = node - 1;
    ends[2 * node - 1] = node;
  }
  return packRows(nodeCount, ends);
}
