import { expect, it } from 'vitest';
import { deskPoints, type TabRole } from './desk-points.ts';

it('pays six for a tab that settles a post, the verdict after it, and stopping there', () => {
  const points = deskPoints('whole', 'trustworthy', {
    opened: opened('settles'),
    judgement: 'trustworthy',
  });
  expect(points).toEqual({ settling: 2, verdict: 3, thrift: 1, total: 6, possible: 6 });
});

it('pays no thrift from the third tab on', () => {
  const moves = { opened: opened('copy', 'context', 'settles'), judgement: 'misleading' } as const;
  expect(deskPoints('whole', 'misleading', moves)).toMatchObject({ thrift: 0, total: 5 });
});

it.each(['trustworthy', 'misleading'] as const)(
  'pays one for a verdict that is right unseen, “%s” or not',
  (truth) => {
    const moves = { opened: opened('copy'), judgement: truth };
    expect(deskPoints('whole', truth, moves)).toMatchObject({ settling: 0, total: 1 });
  },
);

it('pays “not enough evidence yet” one where nothing was open that settles it, and nothing where it was', () => {
  const judgement = 'not-enough' as const;
  const closed = deskPoints('whole', 'misleading', { opened: opened('context'), judgement });
  const open = deskPoints('whole', 'misleading', { opened: opened('settles'), judgement });
  expect([closed.verdict, open.verdict]).toEqual([1, 0]);
});

it.each([
  ['not-enough', 3],
  ['trustworthy', 1],
  ['misleading', 0],
] as const)('while nothing settles a true post, pays “%s” %i', (judgement, total) => {
  expect(deskPoints('early', 'trustworthy', { opened: [], judgement }).total).toBe(total);
});

it.each([
  [opened('settles'), 'misleading', 3],
  [opened(), 'misleading', 1],
  [opened(), 'not-enough', 0],
] as const)('later, with %j open, pays “%s” %i', (roles, judgement, total) => {
  expect(deskPoints('later', 'misleading', { opened: roles, judgement }).total).toBe(total);
});

function opened(...roles: readonly TabRole[]): readonly TabRole[] {
  return roles;
}
