import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barabasiAlbert } from '../network/barabasi-albert.ts';
import { path } from '../network/lattices.ts';
import { independentCascade } from './independent-cascade.ts';
import { buffersOf, countsOf, moveStates, statesAt } from './run.ts';
import { runSpread } from './run-spread.ts';
import { susceptibleInfectedRecovered } from './susceptible-infected-recovered.ts';

const network = barabasiAlbert({ nodeCount: 60, edgesPerNode: 2, seed: 1 });
const model = susceptibleInfectedRecovered({ infectChance: 0.3, recoverChance: 0.3 });
const someRun = fc.nat().map((seed) => runSpread(model, network, { sources: [5], seed }));

function sourcesOf(seed: number) {
  const { changes } = runSpread(model, network, { sources: { random: 3 }, seed });
  return Array.from(changes.nodes.subarray(0, 3));
}

describe('a run', () => {
  it('shows at every step what its counts say', () => {
    fc.assert(
      fc.property(someRun, (run) => {
        for (let step = 0; step <= run.steps; step++) {
          const states = statesAt(run, step);
          for (const [state, name] of run.states.entries()) {
            expect(countsOf(run, name)[step]).toBe(states.filter((held) => held === state).length);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('scrubs from any step to any other, forward and back', () => {
    fc.assert(
      fc.property(someRun, fc.nat(80), fc.nat(80), (run, from, to) => {
        const states = statesAt(run, from);
        moveStates(run, states, from, to);
        expect(states).toEqual(statesAt(run, to));
      }),
    );
  });

  it('shows nobody touched before the sources begin and the end ever after', () => {
    const run = runSpread(independentCascade({ chance: 1 }), path({ nodeCount: 3 }), {
      sources: [0],
      seed: 1,
    });
    expect(Array.from(statesAt(run, -1))).toEqual([0, 0, 0]);
    expect(Array.from(statesAt(run, 1))).toEqual([1, 1, 0]);
    expect(Array.from(statesAt(run, 99))).toEqual([1, 1, 1]);
  });

  it('moves to another thread without being copied', () => {
    const run = runSpread(model, network, { sources: [5], seed: 1 });
    const kept = structuredClone(run);
    const moved = structuredClone(run, { transfer: buffersOf(run) as ArrayBuffer[] });
    expect(moved).toEqual(kept);
    expect(run.changedAt.length).toBe(0);
  });

  it('refuses a state that the model does not have', () => {
    const run = runSpread(model, network, { sources: [5], seed: 1 });
    expect(() => countsOf(run, 'bored')).toThrow(
      'state must be one of susceptible, infected, recovered; got bored.',
    );
  });
});

describe('runSpread', () => {
  it.each([
    [{ sources: [60], seed: 1 }, 'sources[0] must be an integer from 0 to 59; got 60.'],
    [{ sources: [1, 1], seed: 1 }, 'sources[1] names node 1 a second time.'],
    [
      { sources: { random: 61 }, seed: 1 },
      'sources.random must be an integer from 0 to 60; got 61.',
    ],
    [{ sources: [1], seed: 0.5 }, 'seed must be an integer'],
    [
      { sources: [1], seed: 1, maxSteps: -1 },
      'maxSteps must be an integer from 0 to 1000000; got -1.',
    ],
  ])('refuses %j', (options, message) => {
    expect(() => runSpread(model, network, options)).toThrow(message);
  });

  it('draws random sources by the seed of the run', () => {
    expect(sourcesOf(1)).toEqual(sourcesOf(1));
    expect(sourcesOf(1)).not.toEqual(sourcesOf(2));
  });
});
