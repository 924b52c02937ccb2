import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashOfSources } from '../../../assembly/hash-of-sources.mjs';
import { barabasiAlbert } from '../../network/barabasi-albert.ts';
import { erdosRenyi } from '../../network/erdos-renyi.ts';
import type { Network } from '../../network/network.ts';
import { Random } from '../../random/random.ts';
import { absoluteThreshold } from '../absolute-threshold.ts';
import { fractionalThreshold } from '../fractional-threshold.ts';
import { independentCascade, independentCascadeKernel } from '../independent-cascade.ts';
import type { Intervention } from '../intervention.ts';
import type { Play } from '../kernel.ts';
import type { Model } from '../model.ts';
import { playOutbreak } from '../outbreak-play.ts';
import type { Run } from '../run.ts';
import { runEnsemble } from '../run-ensemble.ts';
import { runSpread } from '../run-spread.ts';
import { susceptibleInfectedRecovered } from '../susceptible-infected-recovered.ts';
import { susceptibleInfectedSusceptible } from '../susceptible-infected-susceptible.ts';
import { playThreshold } from '../threshold-play.ts';
import { tiesOf } from '../ties.ts';
import { Trace } from '../trace.ts';
import { playCompiledCascade, playCompiledThreshold } from './compiled-frontier.ts';
import { CompiledNetwork, compileNetwork, compiledNetwork } from './compiled-network.ts';
import { playCompiledOutbreak } from './compiled-outbreak.ts';
import { sourcesHash } from './module-bytes.ts';

function compile(network: Network): CompiledNetwork {
  const made = compileNetwork(network);
  if (!made) throw new Error('WebAssembly is not known here.');
  return made;
}

function refused(): never {
  throw new Error('The policy of the page refuses it.');
}

/** Who may play the same runs, both into a trace of their own. */
interface Twins {
  readonly here: (trace: Trace, logs: boolean) => Play | undefined;
  readonly compiled: (trace: Trace, logs: boolean) => Play | undefined;
}

/** Plays three runs one after another, and says all there is to say about each. */
function tell(
  { nodeCount }: Network,
  make: Twins['here'],
  logs: boolean,
  sources: readonly number[],
  maxSteps: number,
) {
  const trace = new Trace(nodeCount, 2 * nodeCount);
  const play = make(trace, logs);
  if (!play) throw new Error('These chances should be playable.');
  const random = new Random(0);
  return [1, 2, 3].map((seed) => {
    random.restart(seed);
    play(sources, random, maxSteps);
    const { reached, steps } = trace;
    const run = logs ? trace.toRun(['susceptible', 'infected', 'recovered']) : undefined;
    trace.clear();
    return { reached, steps, run };
  });
}

/** What both tell, with their changes and without. */
function tellBoth(network: Network, twins: Twins, sources: readonly number[], steps: number) {
  const by = (make: Twins['here']) =>
    [true, false].map((logs) => tell(network, make, logs, sources, steps));
  return { here: by(twins.here), compiled: by(twins.compiled) };
}

/** Small enough for the kernels written here to be the ones that play when nothing else is said. */
const towns = fc
  .record({
    nodeCount: fc.integer({ min: 2, max: 300 }),
    density: fc.double({ min: 0.1, max: 1, noNaN: true }),
    seed: fc.nat(),
    sourceCount: fc.integer({ min: 0, max: 5 }),
    maxSteps: fc.oneof(fc.nat(6), fc.constant(100_000)),
  })
  .map(({ nodeCount, density, seed, sourceCount, maxSteps }) => {
    const meanDegree = Math.min(12, nodeCount - 1) * density;
    const sources = Array.from({ length: Math.min(sourceCount, nodeCount) }, (_, i) => i);
    return { network: erdosRenyi({ nodeCount, meanDegree, seed }), sources, maxSteps };
  });
const chances = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('compiled kernels', () => {
  it('are those of the sources in assembly/', () => {
    expect(sourcesHash, 'run `pnpm assemble` in packages/core').toBe(hashOfSources());
  });

  it('play the outbreaks that are played here', () => {
    fc.assert(
      fc.property(
        towns,
        chances,
        chances,
        fc.constantFrom('infect-first' as const, 'recover-first' as const),
        ({ network, sources, maxSteps }, infectChance, recoverChance, order) => {
          const rates = { infectChance, recoverChance, order };
          const compiled = compile(network);
          const twins: Twins = {
            here: (trace, logs) => playOutbreak(rates, tiesOf(network), trace, logs),
            compiled: (trace, logs) => playCompiledOutbreak(rates, compiled, trace, logs),
          };
          const told = tellBoth(network, twins, sources, maxSteps);
          expect(told.compiled).toEqual(told.here);
        },
      ),
    );
  });

  it('play outbreaks that need more memory than was laid out for them', () => {
    // Almost everybody is hit by almost everybody, each at one of thousands of steps.
    const network = erdosRenyi({ nodeCount: 240, meanDegree: 200, seed: 1 });
    const rates = { infectChance: 0.001, recoverChance: 0.001, order: 'infect-first' as const };
    const compiled = compile(network);
    const { memory } = compiled.kernels;
    const laidOut = memory.buffer.byteLength;
    const twins: Twins = {
      here: (trace, logs) => playOutbreak(rates, tiesOf(network), trace, logs),
      compiled: (trace, logs) => playCompiledOutbreak(rates, compiled, trace, logs),
    };
    const told = tellBoth(network, twins, [0, 1], 100_000);
    expect(told.compiled).toEqual(told.here);
    expect(memory.buffer.byteLength).toBeGreaterThan(laidOut);
  });

  it('play the cascades that are played here', () => {
    fc.assert(
      fc.property(towns, chances, ({ network, sources, maxSteps }, chance) => {
        const compiled = compile(network);
        const model = independentCascade({ chance });
        const twins: Twins = {
          here: (trace, logs) =>
            independentCascadeKernel.prepare?.(model, tiesOf(network), trace, logs),
          compiled: (trace, logs) => playCompiledCascade(chance, compiled, trace, logs),
        };
        const told = tellBoth(network, twins, sources, maxSteps);
        expect(told.compiled).toEqual(told.here);
      }),
    );
  });

  it('play the thresholds that are played here', () => {
    fc.assert(
      fc.property(
        towns,
        fc.integer({ min: 1, max: 4 }),
        ({ network, sources, maxSteps }, threshold) => {
          const compiled = compile(network);
          const needs = new Int32Array(network.nodeCount).fill(threshold);
          const twins: Twins = {
            here: (trace, logs) => playThreshold(() => threshold, tiesOf(network), trace, logs),
            compiled: (trace, logs) => playCompiledThreshold(needs, compiled, trace, logs),
          };
          const told = tellBoth(network, twins, sources, maxSteps);
          expect(told.compiled).toEqual(told.here);
        },
      ),
    );
  });

  it('leave chances to the others that have no table', () => {
    const compiled = compile(erdosRenyi({ nodeCount: 9, meanDegree: 3, seed: 1 }));
    const trace = new Trace(9, 18);
    for (const chance of [0, 0.0005, 1]) {
      expect(playCompiledCascade(chance, compiled, trace, true)).toBeUndefined();
    }
  });
});

describe('compiledNetwork', () => {
  const town = barabasiAlbert({ nodeCount: 6000, edgesPerNode: 3, seed: 5 });

  it('keeps a network it has taken in, and leaves small ones and very large ones alone', () => {
    expect(compiledNetwork(town)).toBeInstanceOf(CompiledNetwork);
    expect(compiledNetwork(town)).toBe(compiledNetwork({ ...town }));
    expect(compiledNetwork(barabasiAlbert({ nodeCount: 900, edgesPerNode: 3, seed: 5 }))).toBe(
      undefined,
    );
    expect(compiledNetwork({ starts: new Uint32Array(2), neighbors: new Uint32Array(3e6) })).toBe(
      undefined,
    );
  });

  describe('where WebAssembly is refused', () => {
    const models: readonly Model[] = [
      absoluteThreshold({ threshold: 2 }),
      fractionalThreshold({ threshold: 0.2 }),
      independentCascade({ chance: 0.15 }),
      susceptibleInfectedRecovered({ infectChance: 0.1, recoverChance: 0.2 }),
      susceptibleInfectedSusceptible({ infectChance: 0.1, recoverChance: 0.5 }),
    ];
    const options = { sources: [0, 17, 2500], seed: 3, maxSteps: 40 };
    const acts: readonly Intervention[] = [
      { kind: 'block', step: 2, nodes: [1, 2, 3] },
      { kind: 'forward-limit', step: 4, limit: 3 },
    ];

    beforeEach(() => {
      vi.resetModules();
      vi.stubGlobal('WebAssembly', { Module: refused });
    });
    afterEach(() => vi.unstubAllGlobals());

    it.each(models)('has the same runs played here: $kind', async (model) => {
      const single = await import('../run-spread.ts');
      const ensembles = await import('../run-ensemble.ts');
      const network = { ...town, neighbors: town.neighbors.slice() };
      const run: Run = single.runSpread(model, network, options);
      expect(run).toEqual(runSpread(model, town, options));
      // Step by step, on all ties and then on fewer.
      const steered = { ...options, interventions: acts };
      expect(single.runSpread(model, network, steered)).toEqual(runSpread(model, town, steered));
      const many = { ...options, runs: 20 };
      expect(ensembles.runEnsemble(model, network, many)).toEqual(runEnsemble(model, town, many));
      expect(run.reached).toBeGreaterThan(3);
    });
  });
});
