import { checkSeed } from '../check-range.ts';
import type { Network } from '../network/network.ts';
import type { ModelKind, ModelOf } from './model.ts';
import { type PlayOptions, playerOf } from './player.ts';
import type { Run } from './run.ts';

export interface SpreadOptions extends PlayOptions {
  seed: number;
}

/** Plays a model on a network from its sources to the end. Same options, same run, everywhere. */
export function runSpread<K extends ModelKind>(
  model: ModelOf<K>,
  network: Network,
  options: SpreadOptions,
): Run {
  const player = playerOf(model, network, options);
  player.play(checkSeed(options.seed));
  return player.trace.takeRun(player.states);
}
