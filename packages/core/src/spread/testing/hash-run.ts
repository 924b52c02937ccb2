import { barabasiAlbert } from '../../network/barabasi-albert.ts';
import type { Run } from '../run.ts';
import { runSpread } from '../run-spread.ts';
import { everyModel } from './every-model.ts';

/** FNV-1a over everything that a run tells, word by word. */
export function hashRun({ changedAt, toldBy, counts, changes }: Run): number {
  const { stepStarts, nodes, before, after, tellers } = changes;
  let hash = 0x811c9dc5;
  for (const array of [changedAt, toldBy, counts, stepStarts, nodes, before, after, tellers]) {
    for (const word of array) hash = Math.imul(hash ^ word, 0x01000193);
  }
  return hash >>> 0;
}

/** One run of each model, made from scratch; every place that computes them must get the same hashes. */
export function referenceHashes(): Record<string, number> {
  const network = barabasiAlbert({ nodeCount: 2000, edgesPerNode: 3, seed: 11 });
  const options = { sources: [3, 500, 1999], seed: 12, maxSteps: 1000 };
  return Object.fromEntries(
    everyModel.map((model) => [model.kind, hashRun(runSpread(model, network, options))]),
  );
}
