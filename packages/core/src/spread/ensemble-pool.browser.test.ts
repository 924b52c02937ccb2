import { expect, it } from 'vitest';
import { barabasiAlbert } from '../network/barabasi-albert.ts';
import { EnsemblePool } from './ensemble-pool.ts';
import { portOf } from './port.ts';
import { runEnsemble } from './run-ensemble.ts';
import { everyModel } from './testing/every-model.ts';

declare const Worker: new (url: URL, options: { type: 'module' }) => Parameters<typeof portOf>[0];

function poolOf(workers: number) {
  return new EnsemblePool({
    workers,
    spawn: () =>
      portOf(
        new Worker(new URL('./testing/ensemble.worker.ts', import.meta.url), { type: 'module' }),
      ),
  });
}

it.each([1, 2, 8])(
  'gives with %i workers of the browser what one thread gives, whatever the model',
  async (workers) => {
    const network = barabasiAlbert({ nodeCount: 200, edgesPerNode: 3, seed: 1 });
    const options = { sources: [0, 9], seed: 1, runs: 120, maxSteps: 40, withReach: true };
    const pool = poolOf(workers);
    const pooled = await Promise.all(
      everyModel.map((model) => pool.runEnsemble(model, network, options)),
    );
    pool.close();
    expect(pooled).toEqual(everyModel.map((model) => runEnsemble(model, network, options)));
  },
);
