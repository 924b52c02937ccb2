import { expect, it } from 'vitest';
import { followerField } from './follower-field.ts';

it('gives every follower a dot of their own', () => {
  const { dots } = followerField(109, 100, 10);
  expect(new Set(dots.map(String)).size).toBe(109);
});

it('keeps every dot inside the field', () => {
  const { dots, height } = followerField(47, 84, 9);
  for (const [x, y] of dots) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(84);
    expect(y).toBeLessThan(height);
  }
});

it('centres a row that is not full', () => {
  const { dots } = followerField(2, 100, 10);
  expect(dots).toEqual([
    [45, 5],
    [55, 5],
  ]);
});

it('has no height without followers', () => {
  expect(followerField(0, 100, 10)).toEqual({ dots: [], height: 0 });
});
