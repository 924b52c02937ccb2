import { Geometric } from '../../random/geometric.ts';
import { signed } from '../../signed.ts';
import type { Play } from '../kernel.ts';
import type { Trace } from '../trace.ts';
import type { CompiledNetwork } from './compiled-network.ts';

/** The runs of the independent cascade, draw by draw; undefined for a chance that has no table. */
export function playCompiledCascade(
  chance: number,
  network: CompiledNetwork,
  trace: Trace,
  logs: boolean,
): Play | undefined {
  const failures = new Geometric(chance);
  if (failures.limits.length === 0) return undefined;
  trace.after.fill(ACTIVE); // nothing else ever happens to anybody
  return (sources, random, maxSteps) => {
    network.useTables(failures);
    network.useSources(sources);
    network.useRandom(random);
    const steps = network.kernels.cascade(sources.length, maxSteps);
    takeLog(network, steps, trace, logs);
  };
}

/** The runs of a threshold model without chance, where each person needs so many. */
export function playCompiledThreshold(
  needs: Int32Array,
  network: CompiledNetwork,
  trace: Trace,
  logs: boolean,
): Play {
  trace.after.fill(ACTIVE);
  return (sources, _random, maxSteps) => {
    network.useNeeds(needs);
    network.useSources(sources);
    const steps = network.kernels.threshold(sources.length, maxSteps);
    takeLog(network, steps, trace, logs);
  };
}

/** Puts a log of people who become active into the trace. */
function takeLog(network: CompiledNetwork, steps: number, trace: Trace, logs: boolean): void {
  const length = network.entry('stepEnds', steps - 1);
  if (!logs) {
    let last = steps - 1;
    while (last > 0 && network.entry('stepEnds', last - 1) === length) last--;
    trace.endWith(length, last);
    return;
  }
  const ends = network.view('stepEnds', steps);
  signed(trace.nodes).set(network.view('people', length));
  signed(trace.tellers).set(network.view('tellers', length));
  for (let step = 0; step < steps; step++) {
    trace.length = ends[step]!;
    trace.endStep();
  }
  trace.reached = length;
}

const ACTIVE = 1;
