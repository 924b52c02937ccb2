import { checkInteger, checkSeed } from '../check-range.ts';
import type { Network } from '../network/network.ts';
import { Random } from '../random/random.ts';
import { kernelOf, type ModelKind, type ModelOf } from './model.ts';
import type { Run } from './run.ts';
import { checkSources, type Sources, sourcesFor } from './sources.ts';
import { Trace } from './trace.ts';

export interface SpreadOptions {
  sources: Sources;
  seed: number;
  /** A run that is still going then stops there. @default 100,000 */
  maxSteps?: number;
}

/** Plays a model on a network from its sources to the end. Same options, same run, everywhere. */
export function runSpread<K extends ModelKind>(
  model: ModelOf<K>,
  network: Network,
  options: SpreadOptions,
): Run {
  const { sources, seed, maxSteps = LONGEST_RUN } = checkOptions(network, options);
  const kernel = kernelOf(model);
  const trace = new Trace(network.nodeCount, kernel.changesPerNode * network.nodeCount);
  const play = kernel.prepare(model, network, trace);
  play(sourcesFor(sources, network.nodeCount, seed), new Random(seed), maxSteps);
  return trace.toRun(kernel.states);
}

export function checkOptions<O extends SpreadOptions>(network: Network, options: O): O {
  checkSeed(options.seed);
  checkInteger('maxSteps', options.maxSteps ?? LONGEST_RUN, 0, 1_000_000);
  checkSources(options.sources, network.nodeCount);
  return options;
}

export const LONGEST_RUN = 100_000;
