import { describe, expect, it } from 'vitest';
import { analyseItems, cronbachAlpha } from './item-analysis.ts';

describe('Cronbach’s α', () => {
  it('is 1 when all questions say the same, and 0 when they have nothing in common', () => {
    expect(
      cronbachAlpha([
        [0, 0, 0],
        [1, 1, 1],
        [1, 1, 1],
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      cronbachAlpha([
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ]),
    ).toBeCloseTo(0, 12);
  });

  it('equals k·r / (1 + (k − 1)·r) for two questions of equal spread that correlate by r', () => {
    // Four learners, r = .5 between the two columns.
    const rows = [
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 1],
    ];
    expect(cronbachAlpha(rows)).toBeCloseTo((2 * 0.5) / 1.5, 12);
  });

  it('does not exist without spread, questions or learners', () => {
    expect(
      cronbachAlpha([
        [1, 1],
        [1, 1],
      ]),
    ).toBeUndefined();
    expect(cronbachAlpha([[1], [0]])).toBeUndefined();
    expect(cronbachAlpha([[1, 0]])).toBeUndefined();
    expect(cronbachAlpha([])).toBeUndefined();
  });
});

it('tells easy from hard, sorting from useless, and what each wrong option drew', () => {
  const { learners, items } = analyseItems([
    { shares: [1, 1, 0], picked: ['b', undefined, undefined] },
    { shares: [1, 1, 1], picked: ['b', undefined, undefined] },
    { shares: [1, 0, 1], picked: ['b', undefined, undefined] },
    { shares: [0, 0, null], picked: ['a', undefined, undefined] },
  ]);

  expect(learners).toBe(4);
  expect(items.map(({ answered }) => answered)).toEqual([4, 4, 3]);
  expect(items[0]?.difficulty).toBe(0.75);
  expect(items[0]?.discrimination).toBeCloseTo(Math.sqrt(2 / 3), 12);
  expect(items[0]?.options.get('a')).toEqual({ count: 1, restMean: 0 });
  expect(items[0]?.options.get('b')?.count).toBe(3);
  expect(items[0]?.options.get('b')?.restMean).toBeCloseTo(2 / 3, 12);
});

it('finds no discrimination where everybody did alike, and survives an empty class', () => {
  expect(
    analyseItems([{ shares: [1, 0] }, { shares: [1, 1] }]).items[0]?.discrimination,
  ).toBeUndefined();
  expect(analyseItems([])).toEqual({ learners: 0, items: [], alpha: undefined });
});

/**
 * Section 6 of the Law School Admission Test, 1,000 people by five questions (Bock & Lieberman 1970,
 * doi:10.1007/BF02291262): people by pattern, from 00000 to 11111.
 */
const lsat = [
  3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173,
  11, 61, 28, 298,
].flatMap((people, pattern) =>
  Array.from({ length: people }, () => [16, 8, 4, 2, 1].map((bit) => (pattern & bit ? 1 : 0))),
);

it('finds the published α .295 and difficulties of the LSAT data (Rizopoulos 2006, doi:10.18637/jss.v017.i05)', () => {
  const { alpha, items } = analyseItems(lsat.map((shares) => ({ shares })));

  expect(lsat).toHaveLength(1000);
  expect(alpha).toBeCloseTo(0.295, 3);
  expect(items.map(({ difficulty }) => difficulty)).toEqual([0.924, 0.709, 0.553, 0.763, 0.87]);
});
