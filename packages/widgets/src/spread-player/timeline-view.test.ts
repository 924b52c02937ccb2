import { star } from '@groundswell/core/network';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { stateCode } from '../network-figure/drawing/scene.ts';
import { spreadSettingsSchema } from '../simulation/spread-settings.ts';
import { traceSpread } from '../simulation/trace-spread.ts';
import { countsCsv } from './counts-csv.ts';
import {
  failuresAt,
  marksAt,
  milestoneAt,
  reachAt,
  seriesOf,
  sharersAt,
  tellerOf,
  tellingsAt,
} from './timeline-view.ts';

const followers = star({ nodeCount: 4 });
const unheard = traced(0, 'feeds');

it('shows any step from the changes up to it', () => {
  const { unaware, aware, sharing } = stateCode;

  expect([...marksAt(unheard, 4, 0)]).toEqual([sharing, unaware, unaware, unaware]);
  expect([...marksAt(unheard, 4, 1)]).toEqual([sharing, aware, aware, aware]);
});

it('draws a telling from the sender to each follower, in the sender’s colour', () => {
  const tellings = tellingsAt(unheard, marksAt(unheard, 4, 0), 1);

  expect(tellings.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
  ]);
  expect(tellings.every(({ code, fails }) => code === stateCode.sharing && !fails)).toBe(true);
});

it('draws tries in vain where each tie is tried once', () => {
  const failed = traced(0, 'sharers');

  expect(failuresAt(failed, followers, marksAt(failed, 4, 1), 1)).toHaveLength(3);
});

it('counts reach and shares without the sender', () => {
  expect([reachAt(unheard, 0), reachAt(unheard, 1)]).toEqual([0, 3]);
  expect(sharersAt(unheard, 1)).toBe(0);
  expect(seriesOf(unheard, 'feeds')).toEqual([
    { state: 'aware', values: [0, 3] },
    { state: 'sharing', values: [0, 0] },
  ]);
});

it('knows who told a person, and from which step on', () => {
  expect(tellerOf(unheard, 2, 0)).toBe(-1);
  expect(tellerOf(unheard, 2, 1)).toBe(0);
});

it('names the start and the end', () => {
  expect(milestoneAt(unheard, 4, 0)).toBe('start');
  expect(milestoneAt(unheard, 4, 1)).toBe('end');
});

it('writes one line of counts for each step', () => {
  expect(countsCsv(unheard)).toBe(
    'step,unaware,aware,sharing,reach,shares\r\n0,3,0,1,0,0\r\n1,0,3,1,3,0\r\n',
  );
});

function traced(chance: number, shows: 'feeds' | 'sharers') {
  const model = { kind: 'independent-cascade', chance } as const;
  return traceSpread(
    followers,
    v.parse(spreadSettingsSchema, { model, sources: [{ node: 0 }], shows }),
  );
}
