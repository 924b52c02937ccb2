import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPosts } from './draw-posts.ts';
import { languages } from '../quiz/text.ts';
import { practicePosts } from './practice-posts.ts';
import { rightBySurface } from './testing/surface-cues.ts';

const longestRun = (truths: readonly string[]) => {
  let longest = 0;
  let run = 0;
  for (const [at, truth] of truths.entries()) {
    run = truth === truths[at - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
};

const ids = (seed: number) =>
  drawPosts(practicePosts, { size: 8, seed })!
    .map(({ id }) => id)
    .join(' ');

describe('a drawn set', () => {
  it('keeps the law: half and half, one of a pair, no run over three, not two misleading first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), fc.integer({ min: 1, max: 6 }), (seed, half) => {
        const set = drawPosts(practicePosts, { size: 2 * half, seed })!;
        const truths = set.map(({ truth }) => truth);

        expect(truths.filter((truth) => truth === 'trustworthy')).toHaveLength(half);
        expect(new Set(set.map(({ pair }) => pair)).size).toBe(2 * half);
        expect(longestRun(truths)).toBeLessThanOrEqual(3);
        expect(truths.slice(0, 2)).not.toEqual(['misleading', 'misleading']);
      }),
    );
  });

  it('is the same for the same seed, and another for another', () => {
    expect(ids(7)).toBe(ids(7));
    expect(new Set(Array.from({ length: 20 }, (_, seed) => ids(seed))).size).toBe(20);
  });

  it('draws every practice post sooner or later', () => {
    const seen = new Set(
      Array.from({ length: 200 }, (_, seed) => drawPosts(practicePosts, { size: 8, seed })!)
        .flat()
        .map(({ id }) => id),
    );
    expect(seen.size).toBe(24);
  });

  it('goes by topic, difficulty and pairs already met', () => {
    const set = drawPosts(practicePosts, { size: 2, seed: 1, difficulties: [1], avoidPairs: [2] });

    expect(set?.every(({ difficulty, pair }) => difficulty === 1 && pair !== 2)).toBe(true);
    expect(
      drawPosts(practicePosts, { size: 2, seed: 1, topics: ['water supply'] }),
    ).toBeUndefined();
  });

  it.each(languages)(
    'is balanced: a classifier of surface cues that learned from the other pairs stays at chance (%s)',
    (language) => {
      const sets = Array.from(
        { length: 100 },
        (_, seed) => drawPosts(practicePosts, { size: 8, seed })!,
      );
      const right = sets.map((set) => {
        const drawn = new Set(set.map(({ pair }) => pair));
        const others = practicePosts.filter(({ pair }) => !drawn.has(pair));
        return rightBySurface(set, others, language);
      });

      // Chance on the 24 posts that are drawn over and over: within 67 % in 95 of 100 cases.
      expect(right.reduce((sum, count) => sum + count, 0) / 800).toBeLessThanOrEqual(0.67);
    },
  );

  it('says when the posts are too few, and refuses odd sizes', () => {
    expect(drawPosts(practicePosts, { size: 14, seed: 1 })).toBeUndefined();
    expect(() => drawPosts(practicePosts, { size: 3, seed: 1 })).toThrow('even number');
  });
});
