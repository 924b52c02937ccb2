import { barabasiAlbert, networkFromEdges, ringLattice } from '@groundswell/core/network';
import { Random } from '@groundswell/core/random';
import { expect, it } from 'vitest';
import { layOut } from './layout.ts';

const town = barabasiAlbert({ nodeCount: 120, edgesPerNode: 2, seed: 1 });

it('gives the same network the same places, bit by bit', () => {
  expect(lastFrame(town)).toEqual(lastFrame(town));
});

it('ends at progress 1 with everybody inside a box whose longer side is 1', () => {
  const { positions, width, height, progress } = lastFrame(town);

  expect(progress).toBe(1);
  expect(Math.max(width, height)).toBeCloseTo(1);
  expect(positions).toHaveLength(240);
  expect(positions.every((at) => Math.abs(at) <= 0.5 + 1e-6)).toBe(true);
});

it('keeps neighbours nearer to each other than people are on average', () => {
  const ring = ringLattice({ nodeCount: 60, neighborCount: 2 });
  const { positions } = lastFrame(ring);
  const apart = (a: number, b: number) =>
    Math.hypot(
      positions[a * 2]! - positions[b * 2]!,
      positions[a * 2 + 1]! - positions[b * 2 + 1]!,
    );
  const people = Array.from({ length: 60 }, (_, node) => node);

  expect(mean(people.map((node) => apart(node, (node + 1) % 60)))).toBeLessThan(
    mean(people.map((node) => apart(node, (node + 30) % 60))) / 3,
  );
});

it('finds a place for people without any tie', () => {
  const { positions } = lastFrame(networkFromEdges(5, Uint32Array.of(0, 1)));

  expect(positions.every(Number.isFinite)).toBe(true);
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value) / values.length;
}

function lastFrame(network: Parameters<typeof layOut>[0]) {
  const random = new Random('layout');
  return [...layOut(network, () => random.float())].at(-1)!;
}
