import { Geometric } from '../../random/geometric.ts';
import type { Play } from '../kernel.ts';
import { lastChange, logInfections } from '../outbreak-log.ts';
import type { Rates } from '../outbreak-play.ts';
import type { Trace } from '../trace.ts';
import type { CompiledNetwork } from './compiled-network.ts';

/** The runs of `playOutbreak`, draw by draw; undefined for chances that have no table. */
export function playCompiledOutbreak(
  { infectChance, recoverChance, order }: Rates,
  network: CompiledNetwork,
  trace: Trace,
  logs: boolean,
): Play | undefined {
  const failures = new Geometric(infectChance);
  const stays = new Geometric(recoverChance);
  if (failures.limits.length === 0 || stays.limits.length === 0) return undefined;
  const { kernels } = network;
  const lastTry = order === 'infect-first' ? 1 : 0;
  return (sources, random, maxSteps) => {
    network.useTables(failures, stays);
    network.useSources(sources);
    network.useRandom(random);
    const size = kernels.outbreak(lastTry, sources.length, maxSteps);
    const lastDue = kernels.lastDueStep();
    const infections = {
      people: network.view('people', size),
      tellers: network.view('tellers', size),
      lengths: network.view('amounts', size),
      size,
      firsts: network.view('stepEnds', lastDue + 2),
      lastDue,
      maxSteps,
    };
    if (logs) logInfections(infections, trace);
    else trace.endWith(size, lastChange(infections));
  };
}
