import { describe, expect, it } from 'vitest';
import { tree } from '../network/grid-and-tree.ts';
import { networkFromEdges } from '../network/network.ts';
import { type FunnelParameters, helpAt, mobilizationFunnel } from './mobilization-funnel.ts';
import { countsOf, NEVER, type Run } from './run.ts';
import { runSpread } from './run-spread.ts';
import { deviation } from './testing/mean-of.ts';

const alone = networkFromEdges(1, new Uint32Array(0));
const isolated = (options: Partial<FunnelParameters>, steps: number, runs = 6000) =>
  Array.from({ length: runs }, (_, seed) =>
    runSpread(mobilizationFunnel(options), alone, { sources: [0], seed, maxSteps: steps }),
  );
const CROWD = 20_000;
const strangers = networkFromEdges(CROWD, new Uint32Array(0));
/** People without ties, all committed at the beginning. */
const committedCrowd = (options: Partial<FunnelParameters>, steps: number) => {
  const everybody = Array.from({ length: CROWD }, (_, node) => node);
  return runSpread(mobilizationFunnel(options), strangers, {
    sources: [],
    seed: 1,
    maxSteps: steps,
    interventions: [{ kind: 'recruit', step: 0, nodes: everybody, state: 'committed' }],
  });
};
const ever = (run: Run, state: string) => (countsOf(run, state).some((count) => count > 0) ? 1 : 0);

describe('the funnel, stage by stage', () => {
  it('makes (b v)^d σ^(d − 1) people aware at depth d of a tree of weak ties', () => {
    const network = tree({ branches: 4, depth: 3 });
    const model = mobilizationFunnel({ shareChance: 0.8, message: 0.5 });
    const runs = Array.from({ length: 4000 }, (_, seed) =>
      runSpread(model, network, { sources: [0], seed, maxSteps: 6 }),
    );
    const awareIn = (low: number, high: number) =>
      runs.map((run) => run.changedAt.subarray(low, high).filter((step) => step !== NEVER).length);
    expect(deviation(awareIn(1, 5), 4 * 0.3)).toBeLessThan(4);
    expect(deviation(awareIn(5, 21), (4 * 0.3) ** 2 * 0.4)).toBeLessThan(4);
    expect(deviation(awareIn(21, 85), (4 * 0.3) ** 3 * 0.4 ** 2)).toBeLessThan(4);
  });

  it('commits somebody on their own by step T with 1 − (1 − m a)^T', () => {
    const runs = isolated({ message: 0.5, askChance: 0.1, cost: 1, support: 0 }, 10);
    expect(
      deviation(
        runs.map((run) => ever(run, 'committed')),
        1 - 0.95 ** 10,
      ),
    ).toBeLessThan(4);
  });

  it('lets a committed person on their own ever act with q/(q + δ − qδ)', () => {
    // q = ½(1 − cost)³ = .12; whoever lapses never commits again, since the message convinces nobody
    const cost = 1 - Math.cbrt(0.24);
    const model = mobilizationFunnel({ message: 0, cost, lapseChance: 0.1 });
    const runs = Array.from({ length: 6000 }, (_, seed) =>
      runSpread(model, alone, {
        sources: [],
        seed,
        maxSteps: 150,
        interventions: [{ kind: 'recruit', step: 0, nodes: [0], state: 'committed' }],
      }),
    );
    expect(
      deviation(
        runs.map((run) => ever(run, 'acting')),
        0.12 / (0.12 + 0.1 - 0.012),
      ),
    ).toBeLessThan(4);
  });

  it('moves nobody without a message, and lets nobody act at full cost without help', () => {
    expect(
      isolated({ message: 0, askChance: 1 }, 50, 200).some((run) => ever(run, 'committed')),
    ).toBe(false);
    const dear = { askChance: 1, message: 1, cost: 1, support: 0 };
    expect(isolated(dear, 50, 200).some((run) => ever(run, 'acting'))).toBe(false);
  });

  it.each([
    [0.6, 0, 0.032],
    [0.6, 0.8, 0.3407],
    [0.95, 0, 0.0000625],
    [0.95, 0.5, 0.0724],
  ])('begins to act with q = ½(1 − c(1 − f))³: cost %d, help %d', (cost, help, begins) => {
    expect(0.5 * (1 - cost * (1 - help)) ** 3).toBeCloseTo(begins, 4);
    const acting = countsOf(committedCrowd({ cost, help }, 1), 'acting')[1]!;
    const sd = Math.sqrt(CROWD * begins * (1 - begins));
    expect(Math.abs(acting - CROWD * begins)).toBeLessThan(4 * sd);
  });

  it('halves the committed who never act in ln 2/−ln(1 − δ) = 6.58 steps', () => {
    const committed = countsOf(committedCrowd({ cost: 1, message: 0 }, 10), 'committed');
    for (const [step, count] of committed.entries()) {
      const left = 0.9 ** step;
      const sd = Math.sqrt(CROWD * left * (1 - left));
      expect(Math.abs(count - CROWD * left)).toBeLessThanOrEqual(4 * sd);
    }
    expect(Math.LN2 / -Math.log(0.9)).toBeCloseTo(6.58, 2);
  });

  it.each([
    [0.15, 1, 0.15],
    [0.15, 5, 0.56],
    [0.15, 19, 0.95],
    [0.0444, 66, 0.95],
  ])(
    'has those who acted n times go on at full cost with 1 − (1 − λ)ⁿ: λ %d, n %i',
    (habitGain, times, expected) => {
      // Acting costs nothing until the step after, when it is beyond everybody: habit alone carries on.
      const help = [
        { from: 1, level: 1 },
        { from: times + 1, level: 0 },
      ];
      const options = { cost: 1, mostActing: 1, support: 0, habitGain, help };
      const acting = countsOf(committedCrowd(options, times + 1), 'acting');
      const habit = 1 - (1 - habitGain) ** times;
      expect(acting[times]).toBe(CROWD);
      const sd = Math.sqrt(CROWD * habit * (1 - habit));
      expect(Math.abs(acting[times + 1]! - CROWD * habit)).toBeLessThan(4 * sd);
      expect(habit).toBeCloseTo(expected, 2);
    },
  );

  it('gives help by its schedule', () => {
    const help = [
      { from: 1, level: 0.8 },
      { from: 29, level: 0 },
    ];
    expect([0, 1, 28, 29, 99].map((step) => helpAt(help, step))).toEqual([0, 0.8, 0.8, 0, 0]);
    expect(helpAt(0.5, 7)).toBe(0.5);
  });

  it('refuses what cannot be, by name', () => {
    expect(() => mobilizationFunnel({ message: 2 })).toThrow(
      'message must be a number from 0 to 1; got 2.',
    );
    expect(() => mobilizationFunnel({ help: [{ from: 1, level: 9 }] })).toThrow('help[0].level');
  });
});
