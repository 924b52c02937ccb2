import { expect, it } from 'vitest';
import { barabasiAlbert } from '../network/barabasi-albert.ts';
import { EnsemblePool } from './ensemble-pool.ts';
import { independentCascade } from './independent-cascade.ts';
import { portOf } from './port.ts';
import { runEnsemble } from './run-ensemble.ts';

declare const Worker: new (url: URL, options: { type: 'module' }) => Parameters<typeof portOf>[0];

it.each([1, 2, 8])(
  'gives with %i workers of the browser what one thread gives',
  async (workers) => {
    const network = barabasiAlbert({ nodeCount: 1000, edgesPerNode: 3, seed: 1 });
    const model = independentCascade({ chance: 0.1 });
    const options = { sources: [0], seed: 1, runs: 200, withReach: true };
    const pool = new EnsemblePool({
      workers,
      spawn: () =>
        portOf(
          new Worker(new URL('./testing/ensemble.worker.ts', import.meta.url), { type: 'module' }),
        ),
    });
    const pooled = await pool.runEnsemble(model, network, options);
    pool.close();

    expect(pooled).toEqual(runEnsemble(model, network, options));
  },
);
