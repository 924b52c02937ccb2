import { checkNumber } from '../check-range.ts';
import { EdgeSet } from './edge-set.ts';
import { erdosRenyi } from './erdos-renyi.ts';
import { ringEnds } from './lattices.ts';
import { edgesOf, type Network, packRows } from './network.ts';

export const WEAK = 0;
export const STRONG = 1;

export interface TwoLayerOptions {
  nodeCount: number;
  /** Close ties per person, with the nearest on a ring; even. @default 4 */
  strongNeighborCount?: number;
  /** Loose ties per person on average, blindly across town. @default 10 */
  weakMeanDegree?: number;
  seed: number;
}

/** A town of close circles and loose acquaintances; `layers` says which tie is which. */
export function twoLayerNetwork(options: TwoLayerOptions): Network {
  const { nodeCount, strongNeighborCount = 4, weakMeanDegree = 10, seed } = options;
  const strong = ringEnds({ nodeCount, neighborCount: strongNeighborCount });
  checkNumber('weakMeanDegree', weakMeanDegree, 0, nodeCount - 1);
  const weak = edgesOf(erdosRenyi({ nodeCount, meanDegree: weakMeanDegree, seed }));
  const close = new EdgeSet(nodeCount, strong.length / 2);
  for (let i = 0; i < strong.length; i += 2) close.add(strong[i]!, strong[i + 1]!);

  const ends = new Uint32Array(strong.length + weak.length);
  ends.set(strong);
  let length = strong.length;
  for (let i = 0; i < weak.length; i += 2) {
    if (close.has(weak[i]!, weak[i + 1]!)) continue; // a close friend is not an acquaintance besides
    ends[length++] = weak[i]!;
    ends[length++] = weak[i + 1]!;
  }
  const layers = new Uint8Array(length / 2).fill(STRONG, 0, strong.length / 2);
  return packRows(nodeCount, ends.subarray(0, length), { layers });
}
