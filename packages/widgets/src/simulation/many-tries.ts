import {
  degrees,
  effectiveVoices,
  effectiveVotes,
  type Network,
  type NetworkSettings,
  networkFromSettings,
  rankByDegree,
} from '@groundswell/core/network';
import { type Model, reach, runSpread } from '@groundswell/core/spread';

export interface TriesRequest {
  network: NetworkSettings;
  model: Model;
  /** Who sends, by rank of ties; 1 has the most. */
  ranks: readonly number[];
  /** Seed of the first try; the others follow by one. */
  seed: number;
  tries: number;
  measure: 'reach' | 'effective-votes';
}

/** What came of one sender's tries; plain arrays, for there are few of them and a view shows each. */
export interface TrySeries {
  /** How many ties the sender has; of the first network where every try has its own. */
  ties: number;
  /** One for each try: people reached, or effective votes. */
  values: number[];
  /** How many others passed it on in each try. */
  shares: number[];
  /** How many equal voices each try's network weighs as; only where votes are measured. */
  voices: number[];
}

/** Tries many times, one pause after each try. */
export function* tryMany(request: TriesRequest): Generator<number, TrySeries[]> {
  const series = request.ranks.map(
    (): TrySeries => ({ ties: 0, values: [], shares: [], voices: [] }),
  );
  const work = request.measure === 'reach' ? postMany(request, series) : weighMany(request, series);
  let done = 0;
  for (const _ of work) yield ++done / request.tries;
  return series;
}

/** The same post in the same network, each time with other luck. */
function* postMany(request: TriesRequest, series: readonly TrySeries[]) {
  const { ranks, seed, tries } = request;
  const network = networkFromSettings(request.network);
  const senders = sendersOf(network, ranks);
  series.forEach((one, s) => {
    one.ties = degrees(network)[senders[s] ?? 0] ?? 0;
  });
  for (let i = 0; i < tries; i++) {
    series.forEach(({ values, shares }, s) => {
      const run = runSpread(request.model, network, { sources: [senders[s] ?? 0], seed: seed + i });
      values.push(reach(network, run));
      shares.push(run.reached - 1);
    });
    yield;
  }
}

/** The same kind of network made again and again: what its best-connected people weigh. */
function* weighMany(request: TriesRequest, series: readonly TrySeries[]) {
  for (let i = 0; i < request.tries; i++) {
    const network = networkFromSettings(reseeded(request.network, request.seed + i));
    const votes = effectiveVotes(network);
    const ties = degrees(network);
    const weight = effectiveVoices(network);
    sendersOf(network, request.ranks).forEach((person, s) => {
      const one = series[s];
      if (!one) return;
      if (i === 0) one.ties = ties[person] ?? 0;
      one.values.push(votes[person] ?? 0);
      one.shares.push(0);
      one.voices.push(weight);
    });
    yield;
  }
}

/** Networks made by chance change with their seed; the others are the same each time. */
function reseeded(settings: NetworkSettings, seed: number): NetworkSettings {
  return 'seed' in settings ? { ...settings, seed } : settings;
}

function sendersOf(network: Network, ranks: readonly number[]): number[] {
  const ranked = rankByDegree(network);
  return ranks.map((rank) => {
    const sender = ranked[rank - 1];
    if (sender === undefined) {
      throw new RangeError(
        `Rank ${rank} is not among the ${network.nodeCount} people of this network.`,
      );
    }
    return sender;
  });
}
