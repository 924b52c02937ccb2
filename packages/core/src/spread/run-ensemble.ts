import { checkInteger, checkSeed } from '../check-range.ts';
import type { Network } from '../network/network.ts';
import type { ModelKind, ModelOf } from './model.ts';
import { stateNamed } from './intervention.ts';
import { playerOf } from './player.ts';
import { BLOCKED } from './run.ts';
import type { SpreadOptions } from './run-spread.ts';
import type { Trace } from './trace.ts';

export interface EnsembleOptions extends SpreadOptions {
  /** How many runs; their seeds are `seed`, `seed + 1`, … */
  runs: number;
  /** Also measure, for each run, how many people's feed showed it. @default false */
  withReach?: boolean;
  /** Also keep, for each run, how many people are in a state at each step. @default nothing */
  follow?: { readonly state: string; readonly steps: number };
}

/** One entry per run; run `i` is what `runSpread` makes of seed `seed + i`. */
export interface Ensemble {
  readonly reached: Uint32Array;
  readonly steps: Uint32Array;
  /** People, sources not counted, with a tie to somebody reached; empty unless asked for. */
  readonly reach: Uint32Array;
  /** Rows of `follow.steps + 1` counts, one row per run; empty unless asked for. */
  readonly series: Uint32Array;
}

/** Many runs of one model on one network, without keeping their traces. */
export function runEnsemble<K extends ModelKind>(
  model: ModelOf<K>,
  network: Network,
  options: EnsembleOptions,
): Ensemble {
  const { seed, runs, withReach = false, follow } = options;
  checkInteger('runs', runs, 0, 10_000_000);
  checkSeed(seed);
  checkSeed(seed + runs);
  const { trace, play, states } = playerOf(
    model,
    network,
    options,
    withReach || follow !== undefined,
  );
  const countReach = withReach ? reachCounter(network, states.indexOf(BLOCKED)) : undefined;
  const reached = new Uint32Array(runs);
  const steps = new Uint32Array(runs);
  const reach = new Uint32Array(withReach ? runs : 0);
  const width = follow ? checkInteger('follow.steps', follow.steps, 0, 1_000_000) + 1 : 0;
  const followed = follow ? stateNamed(follow.state, states) : 0;
  const series = new Uint32Array(width * runs);
  for (let run = 0; run < runs; run++) {
    play(seed + run);
    reached[run] = trace.reached;
    steps[run] = trace.steps;
    if (countReach) reach[run] = countReach(trace);
    if (follow) trace.count(followed, series.subarray(run * width, (run + 1) * width));
    trace.clear();
  }
  return { reached, steps, reach, series };
}

/** Counts who was shown it, remembering by stamps so that nothing is wiped between runs. */
function reachCounter({ nodeCount, starts, neighbors }: Network, blocked: number) {
  const stamps = new Uint32Array(nodeCount);
  let stamp = 0;
  return ({ nodes, after, length, begun }: Trace): number => {
    stamp++;
    for (let i = 0; i < begun; i++) if (after[i] !== blocked) stamps[nodes[i]!] = stamp;
    let count = 0;
    for (let i = 0; i < length; i++) {
      if (after[i] === blocked) continue;
      const node = nodes[i]!;
      for (let j = starts[node]!; j < starts[node + 1]!; j++) {
        const neighbor = neighbors[j]!;
        if (stamps[neighbor] === stamp) continue;
        stamps[neighbor] = stamp;
        count++;
      }
    }
    return count;
  };
}
