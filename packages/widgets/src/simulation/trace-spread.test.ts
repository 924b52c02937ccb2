import { barabasiAlbert, networkFromEdges, star } from '@groundswell/core/network';
import { reach, runSpread } from '@groundswell/core/spread';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { lookStates } from '../state-mark/state.ts';
import { spreadSettingsSchema } from './spread-settings.ts';
import { type Timeline, traceSpread } from './trace-spread.ts';

const town = barabasiAlbert({ nodeCount: 300, edgesPerNode: 3, seed: 1 });

describe('what feeds show', () => {
  it('counts the same reach and shares as the run itself', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const run = runSpread({ kind: 'independent-cascade', chance: 0.08 }, town, {
        sources: [200],
        seed,
      });

      const timeline = traceSpread(town, settings({ sources: [{ node: 200 }], seed }));

      expect(timeline.reach).toBe(reach(town, run));
      expect(timeline.sharers).toBe(run.reached - 1);
      const last = countsAt(timeline, timeline.steps);
      expect(last.aware! + last.sharing! - 1).toBe(timeline.reach);
    }
  });

  it('shows a post that nobody passes on to the followers, one step later, and stops', () => {
    const followers = star({ nodeCount: 5 });

    const timeline = traceSpread(
      followers,
      settings({ sources: [{ node: 0 }], model: { kind: 'independent-cascade', chance: 0 } }),
    );

    expect(timeline.steps).toBe(1);
    expect(countsAt(timeline, 0)).toMatchObject({ unaware: 4, sharing: 1 });
    expect(countsAt(timeline, 1)).toMatchObject({ aware: 4, sharing: 1 });
    expect([...timeline.tellers]).toEqual([-1, 0, 0, 0, 0]);
  });

  it('lets only people tell who passed it on the step before', () => {
    const timeline = traceSpread(town, settings({ sources: [{ rank: 1 }], seed: 3 }));
    const changes = changesOf(timeline);
    const sharedAt = new Map(
      changes.filter(({ state }) => state === 'sharing').map(({ node, step }) => [node, step]),
    );

    const told = changes.filter(({ teller }) => teller >= 0);
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter(({ teller, step }) => sharedAt.get(teller) !== step - 1)).toEqual([]);
  });
});

it('keeps everybody in exactly one state at every step', () => {
  const timeline = traceSpread(
    town,
    settings({
      sources: [{ rank: 5 }],
      shows: 'sharers',
      model: {
        kind: 'susceptible-infected-recovered',
        infectChance: 0.2,
        recoverChance: 0.3,
        order: 'infect-first',
      },
    }),
  );

  for (let step = 0; step <= timeline.steps; step++) {
    const sum = Object.values(countsAt(timeline, step)).reduce((all, count) => all + count);
    expect(sum).toBe(300);
  }
});

it('takes the first seed where nobody shares, from the given one up', () => {
  const { seed, sharers } = traceSpread(
    town,
    settings({ sources: [{ rank: 1 }], seedRule: 'nobody-shares' }),
  );
  const earlier = Array.from({ length: seed - 1 }, (_, i) =>
    traceSpread(town, settings({ sources: [{ rank: 1 }], seed: i + 1 })),
  );

  expect(sharers).toBe(0);
  expect(earlier.every((one) => one.sharers > 0)).toBe(true);
});

it('refuses a source that is not there', () => {
  const pair = networkFromEdges(2, Uint32Array.of(0, 1));

  expect(() => traceSpread(pair, settings({ sources: [{ rank: 3 }] }))).toThrow(
    'No such source among 2 people: {"rank":3}.',
  );
});

function settings(input: Partial<v.InferInput<typeof spreadSettingsSchema>>) {
  return v.parse(spreadSettingsSchema, {
    model: { kind: 'independent-cascade', chance: 0.08 },
    sources: [{ node: 0 }],
    ...input,
  });
}

function changesOf({ steps, offsets, nodes, states, tellers }: Timeline) {
  return Array.from({ length: steps + 1 }, (_, step) =>
    Array.from(nodes.subarray(offsets[step], offsets[step + 1]), (node, i) => {
      const at = offsets[step]! + i;
      return { step, node, state: lookStates[states[at]!], teller: tellers[at]! };
    }),
  ).flat();
}

function countsAt({ counts }: { counts: Uint32Array }, step: number): Record<string, number> {
  return Object.fromEntries(
    lookStates.map((state, i) => [state, counts[step * lookStates.length + i]!]),
  );
}
