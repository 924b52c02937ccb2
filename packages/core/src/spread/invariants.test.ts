import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erdosRenyi } from '../network/erdos-renyi.ts';
import type { Intervention } from './intervention.ts';
import { type ModelKind, statesOf } from './model.ts';
import { reach } from './reach.ts';
import { BLOCKED, countsOf, NEVER, NOBODY, statesAt } from './run.ts';
import { runEnsemble } from './run-ensemble.ts';
import { runSpread } from './run-spread.ts';
import { everyModel } from './testing/every-model.ts';
import { neighborsOf } from './testing/small-network.ts';

/** Every change that a model can bring about, sources aside. */
const ways: { readonly [K in ModelKind]: readonly string[] } = {
  'absolute-threshold': ['inactive → active'],
  'competing-cascades': ['neither → first', 'neither → rival', 'neither → torn', 'first → rival'],
  crowd: ['out → in'],
  'daley-kendall': ['ignorant → spreader', 'spreader → stifler'],
  'fractional-threshold': ['inactive → active'],
  'hoax-fact-check': [
    'susceptible → believer',
    'susceptible → fact-checker',
    'believer → fact-checker',
    'believer → susceptible',
    'fact-checker → susceptible',
  ],
  'independent-cascade': ['inactive → active'],
  'linear-threshold': ['inactive → active'],
  'maki-thompson': ['ignorant → spreader', 'spreader → stifler'],
  'mobilization-funnel': [
    'unaware → aware',
    'aware → committed',
    'committed → acting',
    'committed → aware',
    'acting → committed',
    'acting → aware',
  ],
  'susceptible-exposed-infected-recovered': [
    'susceptible → exposed',
    'exposed → infected',
    'infected → recovered',
  ],
  'susceptible-infected': ['susceptible → infected'],
  'susceptible-infected-recovered': ['susceptible → infected', 'infected → recovered'],
  'susceptible-infected-susceptible': ['susceptible → infected', 'infected → susceptible'],
};

const town = fc
  .tuple(fc.integer({ min: 10, max: 30 }), fc.nat(60), fc.nat())
  .map(([nodeCount, more, seed]) =>
    erdosRenyi({ nodeCount, edgeCount: Math.min(nodeCount + more, 3 * nodeCount), seed }),
  );
const acts: Intervention[] = [
  { kind: 'block', step: 0, nodes: [2] },
  { kind: 'block', step: 1, nodes: [0] },
  { kind: 'accuracy-prompt', step: 2, share: 0.3 },
  { kind: 'recruit', step: 2, nodes: [3] },
  { kind: 'block', step: 4, nodes: [3, 4] },
  { kind: 'forward-limit', step: 4, limit: 1 },
];
const options = (seed: number, interventions: Intervention[] = []) => ({
  sources: [0, 1],
  seed,
  maxSteps: 60,
  interventions,
});

describe.each(everyModel)('$kind', (model) => {
  it('only ever changes people along its own ways, from the state they are in', () => {
    fc.assert(
      fc.property(town, fc.nat(), (network, seed) => {
        const run = runSpread(model, network, options(seed));
        const { stepStarts, nodes, before, after } = run.changes;
        const held = new Uint8Array(run.nodeCount);
        const gone = new Set<string>();
        for (const [i, node] of nodes.entries()) {
          expect(before[i]).toBe(held[node]);
          held[node] = after[i]!;
          const isSource = i < stepStarts[1]!;
          if (!isSource) gone.add(`${run.states[before[i]!]} → ${run.states[after[i]!]}`);
        }
        expect([...gone].filter((way) => !ways[model.kind].includes(way))).toEqual([]);
        expect(held).toEqual(statesAt(run, run.steps));
      }),
      { numRuns: 40 },
    );
  });

  it('loses nobody, and counts whom it reached once', () => {
    fc.assert(
      fc.property(town, fc.nat(), fc.boolean(), (network, seed, isDisturbed) => {
        const run = runSpread(model, network, options(seed, isDisturbed ? acts : []));
        const width = run.states.length;
        for (let step = 0; step <= run.steps; step++) {
          const row = run.counts.subarray(step * width, (step + 1) * width);
          expect(row.reduce((sum, count) => sum + count, 0)).toBe(network.nodeCount);
        }
        expect(run.changedAt.filter((step) => step !== NEVER).length).toBe(run.reached);
      }),
      { numRuns: 40 },
    );
  });

  it('names as teller a neighbour who had something to tell', () => {
    fc.assert(
      fc.property(town, fc.nat(), (network, seed) => {
        const run = runSpread(model, network, options(seed));
        for (const [node, teller] of run.toldBy.entries()) {
          if (teller === NOBODY) continue;
          expect(neighborsOf(network, node)).toContain(teller);
          const step = run.changedAt[node]!;
          expect(run.changedAt[teller]).toBeLessThanOrEqual(step);
          expect([statesAt(run, step - 1)[teller], statesAt(run, step)[teller]]).not.toEqual([
            0, 0,
          ]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('neither reaches nor frees anybody who is taken out, run after run', () => {
    fc.assert(
      fc.property(town, fc.nat(1e9), (network, seed) => {
        const many = { ...options(seed, acts), runs: 4, withReach: true };
        const ensemble = runEnsemble(model, network, many);
        for (let i = 0; i < many.runs; i++) {
          const run = runSpread(model, network, options(seed + i, acts));
          const blocked = statesOf(model).length;
          expect(run.states[blocked]).toBe(BLOCKED);
          expect(countsOf(run, BLOCKED).at(-1)).toBe(4);
          for (let step = 4; step <= run.steps; step++) {
            for (const node of [0, 2, 3, 4]) expect(statesAt(run, step)[node]).toBe(blocked);
          }
          expect([ensemble.reached[i], ensemble.steps[i], ensemble.reach[i]]).toEqual([
            run.reached,
            run.steps,
            reach(network, run),
          ]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
