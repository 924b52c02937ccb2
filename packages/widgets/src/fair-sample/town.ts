import { type Network, networkFromSettings, rankByDegree } from '@groundswell/core/network';
import { Random, sample } from '@groundswell/core/random';
import type { FairSampleSettings } from './settings.ts';

export interface Town {
  readonly network: Network;
  /** 1 where a person wears the badge. */
  readonly wears: Uint8Array;
  readonly truth: number;
  readonly feeds: readonly Feed[];
}

/** What one person sees: how many of their friends wear the badge. */
export interface Feed {
  readonly person: FairSampleSettings['watchers'][number]['person'];
  readonly friends: number;
  readonly badges: number;
}

export function townOf(settings: FairSampleSettings): Town {
  const network = networkFromSettings(settings.network);
  const ranked = rankByDegree(network);
  const holders = Math.round(settings.holders * network.nodeCount);
  const wearers =
    settings.placing === 'best-connected'
      ? ranked.subarray(0, holders)
      : sample(new Random(settings.seed), holders, network.nodeCount);
  const wears = new Uint8Array(network.nodeCount);
  for (const person of wearers) wears[person] = 1;
  const feeds = settings.watchers.map(({ person, rank }) => {
    const node = ranked[Math.min(rank, ranked.length) - 1] ?? 0;
    return { person, ...feedOf(network, wears, node) };
  });
  return { network, wears, truth: holders / network.nodeCount, feeds };
}

/** How many badges are among people drawn by chance; draw 0, 1, 2, … each have people of their own. */
export function drawSample(
  { network, wears }: Town,
  { sampleSize, seed }: FairSampleSettings,
  draw: number,
): number {
  const size = Math.min(sampleSize, network.nodeCount);
  const asked = sample(new Random(`${seed} draw ${draw}`), size, network.nodeCount);
  return asked.reduce((badges, person) => badges + (wears[person] ?? 0), 0);
}

function feedOf({ starts, neighbors }: Network, wears: Uint8Array, node: number) {
  const friends = neighbors.subarray(starts[node], starts[node + 1]);
  return {
    friends: friends.length,
    badges: friends.reduce((badges, friend) => badges + (wears[friend] ?? 0), 0),
  };
}
