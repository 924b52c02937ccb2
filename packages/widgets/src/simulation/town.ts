import {
  degrees,
  effectiveVoices,
  effectiveVotes,
  majorityIllusion,
  type NetworkSettings,
  networkFromSettings,
  rankByDegree,
} from '@groundswell/core/network';
import { Random, sample } from '@groundswell/core/random';

export interface TownRequest {
  readonly network: NetworkSettings;
  /** Share of people who hold the view, 0…1. */
  readonly share: number;
  /** Seed of the placing at random. */
  readonly seed: number;
}

/** The same number of holders placed in two ways, and who takes them for the majority. */
export interface Town {
  readonly holders: number;
  readonly atRandom: Uint8Array;
  readonly bestConnected: Uint8Array;
  readonly seesAtRandom: Uint8Array;
  readonly seesBestConnected: Uint8Array;
  readonly countAtRandom: number;
  readonly countBestConnected: number;
  /** Mean share of holders in a feed. */
  readonly feedAtRandom: number;
  readonly feedBestConnected: number;
  /** Effective votes of each person; 1 is one person's. */
  readonly votes: Float64Array;
  /** How many equal voices weigh as unevenly as these. */
  readonly voices: number;
  /** Ties of the best-connected person. */
  readonly mostTies: number;
}

// oxlint-disable-next-line require-yield -- quick enough to be done in one go
export function* placeTown({
  network: settings,
  share,
  seed,
}: TownRequest): Generator<number, Town> {
  const network = networkFromSettings(settings);
  const { nodeCount } = network;
  const holders = Math.round(share * nodeCount);
  const byTies = rankByDegree(network);
  const atRandom = marked(nodeCount, sample(new Random(seed), holders, nodeCount));
  const bestConnected = marked(nodeCount, byTies.subarray(0, holders));
  const random = majorityIllusion(network, atRandom, 'more-than-half');
  const best = majorityIllusion(network, bestConnected, 'more-than-half');
  return {
    holders,
    atRandom,
    bestConnected,
    seesAtRandom: random.sees,
    seesBestConnected: best.sees,
    countAtRandom: random.count,
    countBestConnected: best.count,
    feedAtRandom: random.meanFeedShare,
    feedBestConnected: best.meanFeedShare,
    votes: effectiveVotes(network),
    voices: effectiveVoices(network),
    mostTies: degrees(network)[byTies[0]!]!,
  };
}

function marked(nodeCount: number, nodes: Uint32Array): Uint8Array {
  const marks = new Uint8Array(nodeCount);
  for (const node of nodes) marks[node] = 1;
  return marks;
}
