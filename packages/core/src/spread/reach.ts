import type { Network } from '../network/network.ts';
import { NEVER, type Run } from './run.ts';

/** People whose feed showed it: all with a tie to a source or to somebody reached, sources not counted. */
export function reach(network: Network, run: Run): number {
  let count = 0;
  for (const step of shownAt(network, run)) if (step !== NEVER) count++;
  return count;
}

/** The step at which somebody beside them first had it to show; NEVER for sources and the unshown. */
export function shownAt({ nodeCount, starts, neighbors }: Network, run: Run): Uint32Array {
  const { changedAt } = run;
  const shown = new Uint32Array(nodeCount).fill(NEVER);
  for (let node = 0; node < nodeCount; node++) {
    const step = changedAt[node]!;
    if (step === NEVER) continue;
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      const neighbor = neighbors[i]!;
      if (step < shown[neighbor]!) shown[neighbor] = step;
    }
  }
  for (let node = 0; node < nodeCount; node++) if (changedAt[node] === 0) shown[node] = NEVER;
  return shown;
}
