import { describe, expect, it } from 'vitest';
import { erdosRenyi } from '../network/erdos-renyi.ts';
import { completeNetwork, star } from '../network/lattices.ts';
import { Random } from '../random/random.ts';
import { independentCascade } from './independent-cascade.ts';
import { startSpread } from './live-spread.ts';
import { runSpread } from './run-spread.ts';
import { deviation } from './testing/mean-of.ts';
import { HIT, signedRows, Tries } from './tries.ts';

describe('Tries', () => {
  it('make room for as many hits as there are', () => {
    const network = star({ nodeCount: 5000 });
    const tries = new Tries(1, network);
    const random = new Random(1);
    tries.restart(random);
    tries.draw(Int32Array.of(0), 0, 1, signedRows(network), random);
    const hit = new Set(tries.hits.subarray(0, tries.end).filter((_, entry) => entry % HIT === 0));
    expect(hit.size).toBe(4999);
  });

  it.each([0, 0.0004, 0.02, 0.5, 1])(
    'succeed with chance %d, however they are cut into steps',
    (chance) => {
      const network = erdosRenyi({ nodeCount: 400, meanDegree: 12, seed: 1 });
      const rows = signedRows(network);
      const everybody = Int32Array.from({ length: 400 }, (_, node) => node);
      const random = new Random(2);
      const tries = new Tries(chance, network);
      tries.restart(random);
      const shares = Array.from({ length: 200 }, () => {
        let hits = 0;
        for (let place = 0; place < 400; ) {
          place = tries.draw(everybody, place, Math.min(place + 40, 400), rows, random);
          hits += tries.end / HIT;
        }
        return hits / network.neighbors.length;
      });
      expect(Math.abs(deviation(shares, chance))).toBeLessThan(4);
    },
  );

  it('go on where there was no more room for hits', () => {
    const network = completeNetwork({ nodeCount: 100 });
    const everybody = Int32Array.from({ length: 100 }, (_, node) => node);
    const tries = new Tries(1, network);
    const random = new Random(5);
    tries.restart(random);
    const hit = new Set<number>();
    let turns = 0;
    for (let place = 0; place < 100; turns++) {
      place = tries.draw(everybody, place, 100, signedRows(network), random);
      for (let i = 0; i < tries.end; i += HIT) hit.add(100 * tries.hits[i + 1]! + tries.hits[i]!);
    }
    expect(turns).toBeGreaterThan(1);
    expect(hit.size).toBe(100 * 99);
  });

  it('step by step play the very cascade that is played in one go', () => {
    const network = erdosRenyi({ nodeCount: 3000, meanDegree: 10, seed: 3 });
    const model = independentCascade({ chance: 0.3 });
    const run = runSpread(model, network, { sources: [5], seed: 4 });
    const live = startSpread(model, network, { sources: [5], seed: 4 });
    while (live.advance());
    expect(live.toRun().changes).toEqual(run.changes);
    expect(run.reached).toBeGreaterThan(2500);
  });
});
