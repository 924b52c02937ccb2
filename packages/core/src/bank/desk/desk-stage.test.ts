import { describe, expect, it } from 'vitest';
import { lessonSets, practicePosts } from '../index.ts';
import { type DeskMoves, deskPoints } from '../../quiz/desk-points.ts';
import { doubtRates } from '../../quiz/discernment.ts';
import { Random } from '../../random/index.ts';
import { type DeskStage, deskStage, deskStageIds } from './desk-stage.ts';
import { begunCheck, workedCheck } from './worked-check.ts';

const scored = deskStageIds.filter((id) => id !== 'p26t').map(deskStage);
const nothing = { opened: [] } as const;

describe('the scored desk', () => {
  it('holds the eight posts of the item plan, two of them in two parts', () => {
    expect(new Set(scored.map(({ post }) => post.id))).toEqual(new Set(lessonSets['b3-desk']));
    expect(scored).toHaveLength(10);
  });

  it('names only sources that stand in the trail of the post', () => {
    for (const { tabs, post } of scored) {
      const names = post.trail.map(({ name }) => name);
      const named = tabs.filter(({ role }) => role !== 'copy').map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(named));
    }
  });

  it.each([
    ['p02m', 2, 1],
    ['p25m', 2, 0],
    ['p08t', 1, 1],
    ['p15m', 2, 0],
    ['p01t', 2, 0],
    ['p30t', 1, 1],
    ['p03t-early', 0, 1],
    ['p03t-later', 2, 1],
    ['p04m-early', 0, 1],
    ['p04m-later', 1, 1],
  ])('%s has %i tabs that settle it, %i that only add, and one copy', (id, settling, adding) => {
    const roles = deskStage(id).tabs.map(({ role }) => role);
    expect(roles.filter((role) => role === 'settles')).toHaveLength(settling);
    expect(roles.filter((role) => role === 'context')).toHaveLength(adding);
    expect(roles.filter((role) => role === 'copy')).toHaveLength(1);
  });

  it('refuses an id that is not on the desk, and says which are', () => {
    expect(() => deskStage('p05t')).toThrow(/No post “p05t” lies on the desk.*p01t/);
  });
});

describe('the checks that are shown', () => {
  it('open only sources of their post', () => {
    for (const { post: id, steps } of [workedCheck, begunCheck]) {
      const names = practicePosts.find((post) => post.id === id)?.trail.map(({ name }) => name);
      const opened = steps.flatMap(({ opens }) => opens ?? []);
      expect(names).toEqual(expect.arrayContaining(opened));
    }
  });
});

/** The nine ways to play, over 200 seeds: checking pays, and suspicion no more than trust. */
describe('points of 48', () => {
  it('are 48 at most', () => {
    const possible = scored.map(({ part, post }) => deskPoints(part, post.truth, doubt()).possible);
    expect(possible.reduce((sum, points) => sum + points)).toBe(48);
  });

  it.each([
    ['doubting everything', doubt, 5],
    ['trusting everything, or taking copies for confirmation', trust, 5],
    ['always saying “not enough evidence yet”', pass, 12],
    ['opening everything', openAll, 42],
    ['opening what settles it, and stopping there', checkAndStop, 48],
  ])('%s earns the same for every seed', (_name, way, points) => {
    for (let seed = 1; seed <= 200; seed++) expect(play(way, seed)).toBe(points);
  });

  it.each([
    [1, 7],
    [2, 8],
  ])('a gut of d′ %i earns about %i, and never more than a point a verdict', (dPrime, middle) => {
    const points = seeds((seed) => play(gut(dPrime), seed));
    expect(Math.abs(median(points) - middle)).toBeLessThanOrEqual(1);
    expect(Math.max(...points)).toBeLessThanOrEqual(10);
    expect(Math.min(...points)).toBeGreaterThanOrEqual(2);
  });

  it('one random tab, and else “not enough evidence yet”, earns about 33', () => {
    const points = seeds((seed) => play(oneTab, seed));
    expect(Math.abs(median(points) - 33)).toBeLessThanOrEqual(3.3);
    expect(Math.max(...points)).toBeLessThanOrEqual(48);
  });
});

type Way = (stage: DeskStage, random: Random) => DeskMoves;

function play(way: Way, seed: number): number {
  const random = new Random(`desk ${seed}`);
  const points = scored.map((stage) => {
    return deskPoints(stage.part, stage.post.truth, way(stage, random)).total;
  });
  return points.reduce((sum, earned) => sum + earned);
}

function doubt(): DeskMoves {
  return { ...nothing, judgement: 'misleading' };
}

function trust(): DeskMoves {
  return { ...nothing, judgement: 'trustworthy' };
}

function pass(): DeskMoves {
  return { ...nothing, judgement: 'not-enough' };
}

function openAll({ tabs, best }: DeskStage): DeskMoves {
  return { opened: tabs.map(({ role }) => role), judgement: best };
}

function checkAndStop({ part, best }: DeskStage): DeskMoves {
  return { opened: part === 'early' ? [] : ['settles'], judgement: best };
}

function gut(dPrime: number): Way {
  const { hitRate, falseAlarmRate } = doubtRates(dPrime, 0);
  return ({ post }, random) => {
    const doubts = random.float() < (post.truth === 'misleading' ? hitRate : falseAlarmRate);
    return { ...nothing, judgement: doubts ? 'misleading' : 'trustworthy' };
  };
}

/** Later on, one of the new pages. */
function oneTab({ part, post, tabs }: DeskStage, random: Random): DeskMoves {
  const choice = part === 'later' ? tabs.filter(({ isNew }) => isNew) : tabs;
  const tab = choice[Math.floor(random.float() * choice.length)];
  const opened = tab ? [tab.role] : [];
  return { opened, judgement: tab?.role === 'settles' ? post.truth : 'not-enough' };
}

function seeds(points: (seed: number) => number): number[] {
  return Array.from({ length: 200 }, (_, at) => points(at + 1));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[99] ?? 0) + (sorted[100] ?? 0)) / 2;
}
