import { describe, expect, it } from 'vitest';
import { barabasiAlbert } from '../network/barabasi-albert.ts';
import { completeNetwork, path, star } from '../network/lattices.ts';
import { absoluteThreshold } from './absolute-threshold.ts';
import { independentCascade } from './independent-cascade.ts';
import { cascadeTree } from './cascade-tree.ts';
import type { Intervention } from './intervention.ts';
import { startSpread } from './live-spread.ts';
import { makiThompson } from './maki-thompson.ts';
import { reach } from './reach.ts';
import { countsOf, NEVER, statesAt } from './run.ts';
import { runEnsemble } from './run-ensemble.ts';
import { runSpread } from './run-spread.ts';
import { everyModel } from './testing/every-model.ts';

const sure = independentCascade({ chance: 1 });
const line = path({ nodeCount: 6 });
const town = barabasiAlbert({ nodeCount: 300, edgesPerNode: 3, seed: 1 });
const play = (interventions: Intervention[], network = line, sources = [0]) =>
  runSpread(sure, network, { sources, seed: 1, interventions });

describe('interventions', () => {
  it('blocking a person cuts the path behind them', () => {
    const run = play([{ kind: 'block', step: 1, nodes: [3] }]);
    expect(Array.from(statesAt(run, run.steps))).toEqual([1, 1, 1, 2, 0, 0]);
    expect(run.states).toEqual(['inactive', 'active', 'blocked']);
  });

  it('somebody taken out is not reached, and shows nothing to those beside them', () => {
    const act: Intervention = { kind: 'block', step: 0, nodes: [3] };
    const run = runSpread(sure, line, { sources: [0], seed: 1, interventions: [act] });
    expect([run.reached, reach(line, run)]).toEqual([3, 3]); // 1, 2 and the one taken out
    expect(cascadeTree(line, run)).toMatchObject({ reach: 3, depth: 2 });
  });

  it('takes out more people than ever took it up without losing count', () => {
    const all = completeNetwork({ nodeCount: 6 });
    const act: Intervention = { kind: 'block', step: 1, nodes: [0, 1, 2, 3, 4, 5] };
    const many = { sources: [0], seed: 1, runs: 3, interventions: [act] };
    expect(Array.from(runEnsemble(sure, all, many).reached)).toEqual([6, 6, 6]);
  });

  it('a second message wakes a run that had ended', () => {
    const run = play([
      { kind: 'block', step: 0, nodes: [1] },
      { kind: 'recruit', step: 7, nodes: [4] },
    ]);
    expect(Array.from(run.changedAt)).toEqual([0, NEVER, 9, 8, 7, 8]);
  });

  it('a forward limit lets a hub show it to so many and no more', () => {
    const run = play([{ kind: 'forward-limit', step: 0, limit: 4 }], star({ nodeCount: 20 }));
    expect(run.reached).toBe(5);
  });

  it('an accuracy prompt that reaches everybody ends the spread', () => {
    expect(play([{ kind: 'accuracy-prompt', step: 2, share: 1 }]).reached).toBe(3);
  });

  it.each(everyModel)('work with every model: $kind', (model) => {
    const interventions: Intervention[] = [
      { kind: 'block', step: 1, nodes: [5, 6] },
      { kind: 'forward-limit', step: 2, limit: 3 },
      { kind: 'accuracy-prompt', step: 2, share: 0.5 },
      { kind: 'recruit', step: 3, nodes: { random: 5 } },
    ];
    const options = { sources: [0, 1], seed: 3, maxSteps: 60, interventions };
    const run = runSpread(model, town, options);
    const blocked = run.states.indexOf('blocked');
    for (let step = 1; step <= run.steps; step++) {
      expect(countsOf(run, 'blocked')[step]).toBe(2);
      expect([statesAt(run, step)[5], statesAt(run, step)[6]]).toEqual([blocked, blocked]);
    }
    const again = runEnsemble(model, town, { ...options, runs: 3 });
    expect(again.reached[0]).toBe(run.reached);
    expect(runSpread(model, town, options)).toEqual(run);
  });

  it('are refused when they name nobody or nothing', () => {
    expect(() => play([{ kind: 'block', step: 1, nodes: [9] }])).toThrow('sources[0] must be');
    expect(() => play([{ kind: 'recruit', step: 1, nodes: [2], state: 'keen' }])).toThrow(
      'state must be one of inactive, active; got keen.',
    );
    expect(() => play([{ kind: 'accuracy-prompt', step: 1, share: 2 }])).toThrow(RangeError);
  });
});

describe('startSpread', () => {
  it.each(everyModel)('goes the way of a whole run when nobody interferes: $kind', (model) => {
    const interventions = [{ kind: 'block', step: 0, nodes: [] } as const];
    const run = runSpread(model, town, { sources: [0, 1], seed: 5, maxSteps: 30, interventions });
    const live = startSpread(model, town, { sources: [0, 1], seed: 5 });
    while (live.step < 30 && live.advance());
    expect(live.toRun()).toEqual(run);
  });

  it('follows its slider and what is done to it', () => {
    const live = startSpread(sure, completeNetwork({ nodeCount: 10 }), { sources: [0], seed: 1 });
    live.use(independentCascade({ chance: 0 }));
    expect(live.advance()).toBe(false);
    live.act({ kind: 'recruit', step: 0, nodes: [1] });
    live.use(sure);
    live.advance();
    expect(live.states.every((state) => state === 1)).toBe(true);
    expect(live.toRun().changedAt[1]).toBe(1);
  });

  it('lets those go alone who had met somebody acting before the slider allowed it', () => {
    const together = absoluteThreshold({ threshold: 3 });
    const live = startSpread(together, star({ nodeCount: 8 }), { sources: [0], seed: 1 });
    live.advance();
    live.use(absoluteThreshold({ threshold: 3, loneChance: 1 }));
    live.advance();
    expect(Array.from(live.states)).toEqual(Array(8).fill(1));
  });

  it('refuses to go on as another model', () => {
    const live = startSpread<'independent-cascade' | 'maki-thompson'>(sure, line, {
      sources: [0],
      seed: 1,
    });
    expect(() => live.use(makiThompson())).toThrow('cannot go on as maki-thompson');
  });
});
