import { edgesOf, type Network, wattsStrogatz } from '@groundswell/core/network';
import { Random } from '@groundswell/core/random';
import { absoluteThreshold, type Run, runSpread } from '@groundswell/core/spread';

export interface RingTriesRequest {
  readonly people: number;
  /** Ties per person on the ring before any is moved; even. */
  readonly friends: number;
  /** Chance that a tie is moved to somebody picked blindly, 0…1. */
  readonly rewired: number;
  /** For each act, how many different acting friends a person needs. */
  readonly needs: readonly number[];
  /** Chance per day that somebody with too few acting friends, but one, goes alone. */
  readonly loneChance: number;
  /** What has not arrived by then never does. */
  readonly days: number;
  /** Seed of the first try; the others follow by one. Each try has a network of its own. */
  readonly seed: number;
  readonly tries: number;
  /** Also hand back each try's network and when everybody acted. @default false */
  readonly withRings?: boolean;
}

export interface RingTries {
  /** In the order of `needs`. */
  readonly acts: readonly ActTries[];
  /** One for each try; empty unless asked for. */
  readonly rings: readonly RingTry[];
}

/** One act over all tries, one entry a try. */
export interface ActTries {
  /** The day on which 90 in 100 people act; −1 where that never comes. */
  readonly arrivedOn: readonly number[];
  /** How many act in the end. */
  readonly acting: readonly number[];
}

/** One try to draw. */
export interface RingTry {
  /** Pairs a0, b0, a1, b1, … */
  readonly ties: Uint32Array;
  /** For each act, the day on which each person began; `NEVER` for those who did not. */
  readonly actedOn: readonly Uint32Array[];
}

/** Everybody but one in ten: what “nearly all” means here. */
const NEARLY_ALL = 0.9;

/** The same acts on ever new rewired rings, each begun by one person and all their neighbours. */
export function* tryRings(request: RingTriesRequest): Generator<number, RingTries> {
  const { needs, seed, tries, withRings = false } = request;
  const acts = needs.map(() => ({ arrivedOn: [] as number[], acting: [] as number[] }));
  const rings: RingTry[] = [];
  for (let i = 0; i < tries; i++) {
    const network = ringOf(request, seed + i);
    const runs = needs.map((need) => runOf(request, network, need, seed + i));
    for (const [a, run] of runs.entries()) {
      acts[a]?.arrivedOn.push(arrivalOf(run));
      acts[a]?.acting.push(run.reached);
    }
    if (withRings) {
      rings.push({ ties: edgesOf(network), actedOn: runs.map(({ changedAt }) => changedAt) });
    }
    yield (i + 1) / tries;
  }
  return { acts, rings };
}

function ringOf({ people, friends, rewired }: RingTriesRequest, seed: number): Network {
  return wattsStrogatz({
    nodeCount: people,
    neighborCount: friends,
    rewireChance: rewired,
    seed,
  });
}

function runOf(request: RingTriesRequest, network: Network, need: number, seed: number): Run {
  const { people, loneChance, days } = request;
  const first = new Random(`first ${seed}`).integer(people);
  const { starts, neighbors } = network;
  const friends = neighbors.subarray(starts[first], starts[first + 1]);
  return runSpread(absoluteThreshold({ threshold: need, loneChance }), network, {
    sources: [first, ...friends],
    seed,
    maxSteps: days,
  });
}

function arrivalOf({ nodeCount, reached, steps, counts }: Run): number {
  const enough = NEARLY_ALL * nodeCount;
  if (reached < enough) return -1;
  for (let day = 0; day <= steps; day++) if ((counts[2 * day + 1] ?? 0) >= enough) return day;
  return -1;
}
