import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { barabasiAlbert } from '../network/barabasi-albert.ts';
import { EnsemblePool } from './ensemble-pool.ts';
import { gridOf, histogram, quantileBands, quantiles } from './ensemble-summary.ts';
import { independentCascade } from './independent-cascade.ts';
import type { Model } from './model.ts';
import { portOf } from './port.ts';
import { runEnsemble } from './run-ensemble.ts';
import { runSpread } from './run-spread.ts';
import { countsOf } from './run.ts';
import { serveEnsembles } from './serve-ensembles.ts';
import { susceptibleInfectedRecovered } from './susceptible-infected-recovered.ts';
import { everyModel } from './testing/every-model.ts';

/** Workers that share this thread: all of the protocol, none of the parallelism. */
function poolOf(workers: number) {
  return new EnsemblePool({
    workers,
    spawn: () => {
      const { port1, port2 } = new MessageChannel();
      serveEnsembles(portOf(port2));
      return portOf(port1);
    },
  });
}

const network = barabasiAlbert({ nodeCount: 300, edgesPerNode: 2, seed: 1 });
const model = independentCascade({ chance: 0.15 });
const options = { sources: { random: 2 }, seed: 7, runs: 130, withReach: true };

describe('EnsemblePool', () => {
  it.each([1, 2, 8])('gives with %i workers what one thread gives', async (workers) => {
    const pool = poolOf(workers);
    const follow = { state: 'active', steps: 5 };
    const pooled = await pool.runEnsemble(model, network, { ...options, follow });
    pool.close();
    expect(pooled).toEqual(runEnsemble(model, network, { ...options, follow }));
  });

  it.each(everyModel)('gives with 1, 2 and 8 workers the same: $kind', async (each) => {
    const few = { sources: [0, 9], seed: 3, runs: 60, maxSteps: 40 };
    const alone = runEnsemble(each, network, few);
    for (const workers of [1, 2, 8]) {
      const pool = poolOf(workers);
      expect(await pool.runEnsemble(each, network, few)).toEqual(alone);
      pool.close();
    }
  });

  it('stops early at the same run whatever the number of workers, and holds its precision', async () => {
    const lengths = [];
    for (const workers of [1, 3]) {
      const pool = poolOf(workers);
      const { reached } = await pool.runEnsemble(model, network, {
        ...options,
        runs: 5000,
        precision: 0.1,
      });
      pool.close();
      lengths.push(reached.length);
      expect(reached).toEqual(
        runEnsemble(model, network, { ...options, runs: reached.length }).reached,
      );
    }
    expect(lengths[0]).toBe(lengths[1]);
    expect(lengths[0]).toBeLessThan(5000);
  });

  it('tells its progress, up to the end', async () => {
    const pool = poolOf(2);
    const told: number[] = [];
    await pool.runEnsemble(model, network, { ...options, onProgress: (done) => told.push(done) });
    pool.close();
    expect(told.at(-1)).toBe(130);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it('can be stopped, and then serves the next one', async () => {
    const pool = poolOf(2);
    const stop = new AbortController();
    const endless = pool.runEnsemble(model, network, {
      ...options,
      runs: 100_000,
      signal: stop.signal,
    });
    stop.abort(new Error('The learner went on.'));
    await expect(endless).rejects.toThrow('The learner went on.');
    await expect(
      pool.runEnsemble(model, network, { ...options, signal: stop.signal }),
    ).rejects.toThrow('The learner went on.');
    expect((await pool.runEnsemble(model, network, options)).reached.length).toBe(130);
    pool.close();
  });

  it('hands on what the engine refuses', async () => {
    const pool = poolOf(2);
    const wrong = pool.runEnsemble(model, network, { ...options, sources: [300] });
    await expect(wrong).rejects.toThrow('sources[0] must be an integer from 0 to 299; got 300.');
    pool.close();
  });

  it('sweeps a grid over several networks at once', async () => {
    const pool = poolOf(3);
    const points = gridOf({ chance: [0.05, 0.2], seed: [1, 2, 3, 4, 5, 6] });
    const towns = points.map(({ seed }) =>
      barabasiAlbert({ nodeCount: 100, edgesPerNode: 2, seed }),
    );
    const results = await Promise.all(
      points.map(({ chance }, i) =>
        pool.runEnsemble(independentCascade({ chance }), towns[i]!, { ...options, runs: 30 }),
      ),
    );
    pool.close();
    for (const [i, { chance }] of points.entries()) {
      const alone = runEnsemble(independentCascade({ chance }), towns[i]!, {
        ...options,
        runs: 30,
      });
      expect(results[i]!.reached).toEqual(alone.reached);
    }
  });

  it('rejects what is still waiting when it is closed', async () => {
    const pool = poolOf(1);
    const waiting = pool.runEnsemble(model, network, { ...options, runs: 10_000 });
    pool.close();
    await expect(waiting).rejects.toThrow('The pool was closed.');
  });
});

describe('an ensemble’s summary', () => {
  it('follows a state through all runs as each run counts it', () => {
    const models: Model[] = [
      model,
      susceptibleInfectedRecovered({ infectChance: 0.2, recoverChance: 0.3 }),
    ];
    for (const each of models) {
      const state = each.kind === 'independent-cascade' ? 'inactive' : 'infected';
      const { series } = runEnsemble(each, network, {
        ...options,
        runs: 5,
        follow: { state, steps: 12 },
      });
      for (let run = 0; run < 5; run++) {
        const counts = countsOf(runSpread(each, network, { ...options, seed: 7 + run }), state);
        const row = Array.from(
          { length: 13 },
          (_, step) => counts[Math.min(step, counts.length - 1)]!,
        );
        expect(Array.from(series.subarray(run * 13, run * 13 + 13))).toEqual(row);
      }
    }
  });

  it('has quantiles, bands and bins', () => {
    expect(quantiles([3, 1, 2, 5], [0, 0.5, 1])).toEqual([1, 2.5, 5]);
    expect(quantileBands([1, 10, 3, 30, 2, 20], 2, [0.5]).map((band) => Array.from(band))).toEqual([
      [2, 20],
    ]);
    expect(Array.from(histogram([0, 0.4, 0.5, 1, 7], { low: 0, high: 1, bins: 2 }))).toEqual([
      2, 2,
    ]);
    expect(gridOf({ a: [1, 2], b: [3, 4] })).toEqual([
      { a: 1, b: 3 },
      { a: 1, b: 4 },
      { a: 2, b: 3 },
      { a: 2, b: 4 },
    ]);
  });
});
