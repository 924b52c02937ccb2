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
