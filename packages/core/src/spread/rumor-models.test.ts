import { describe, expect, it } from 'vitest';
import { completeNetwork, path } from '../network/lattices.ts';
import { daleyKendall } from './daley-kendall.ts';
import { makiThompson } from './maki-thompson.ts';
import { countsOf } from './run.ts';
import { runEnsemble } from './run-ensemble.ts';
import { runSpread } from './run-spread.ts';
import { deviation, meanOf } from './testing/mean-of.ts';

/** θ = e^{2(θ − 1)}, solved by repeating it. */
function neverHear(): number {
  let share = 0.2;
  for (let i = 0; i < 200; i++) share = Math.exp(2 * (share - 1));
  return share;
}

describe('makiThompson', () => {
  it('leaves nobody out in three of four rumours among three', () => {
    const trio = completeNetwork({ nodeCount: 3 });
    const { reached } = runEnsemble(makiThompson(), trio, { sources: [0], seed: 1, runs: 20_000 });
    expect(
      deviation(
        Array.from(reached, (count) => (count === 3 ? 1 : 0)),
        0.75,
      ),
    ).toBeLessThan(4);
    expect(reached.every((count) => count >= 2)).toBe(true);
  });

  it('never reaches .201 of a crowd of a hundred, each rumour varying by .051', () => {
    const hundred = completeNetwork({ nodeCount: 100 });
    const options = { sources: [0], seed: 1, runs: 4000 };
    const missed = runEnsemble(makiThompson(), hundred, options).reached;
    const { mean, error } = meanOf(Array.from(missed, (count) => 1 - count / 100));
    expect(Math.abs(mean - 0.201)).toBeLessThan(4 * error + 0.0005); // .201 is rounded
    expect(error * Math.sqrt(4000)).toBeCloseTo(0.051, 2);
  });

  it('never reaches 20.3 % of a large crowd', () => {
    expect(neverHear()).toBeCloseTo(0.203188, 6);
    const crowd = completeNetwork({ nodeCount: 1000 });
    const { reached } = runEnsemble(makiThompson(), crowd, { sources: [0], seed: 1, runs: 100 });
    expect(Math.abs(1 - meanOf(reached).mean / 1000 - neverHear())).toBeLessThan(0.008);
  });

  it('has 1 − ln 2 of the crowd spreading at its peak', () => {
    const run = runSpread(makiThompson(), completeNetwork({ nodeCount: 3000 }), {
      sources: [0],
      seed: 1,
    });
    const peak = Math.max(...countsOf(run, 'spreader')) / 3000;
    expect(Math.abs(peak - (1 - Math.LN2))).toBeLessThan(0.03);
  });

  it('ends when the last spreader has nobody left to surprise', () => {
    const run = runSpread(makiThompson(), path({ nodeCount: 6 }), { sources: [0], seed: 1 });
    expect(countsOf(run, 'spreader').at(-1)).toBe(0);
  });
});

describe('daleyKendall', () => {
  it('never reaches 20.3 % of a large crowd either', () => {
    const crowd = completeNetwork({ nodeCount: 1000 });
    const { reached } = runEnsemble(daleyKendall(), crowd, { sources: [0], seed: 1, runs: 100 });
    expect(Math.abs(1 - meanOf(reached).mean / 1000 - neverHear())).toBeLessThan(0.008);
  });

  it('stops both when two spreaders meet', () => {
    const pair = path({ nodeCount: 2 });
    const run = runSpread(daleyKendall(), pair, { sources: [0, 1], seed: 1 });
    const { stepStarts } = run.changes;
    expect(stepStarts[run.steps + 1]! - stepStarts[run.steps]!).toBe(2);
  });
});
