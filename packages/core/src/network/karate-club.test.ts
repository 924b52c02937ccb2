import { describe, expect, it } from 'vitest';
import { degreeAssortativity } from './assortativity.ts';
import { clustering } from './clustering.ts';
import { coreNumbers } from './core-numbers.ts';
import { degrees } from './degrees.ts';
import { karateClub } from './karate-club.ts';
import { pageRank } from './page-rank.ts';
import { pathLengths } from './path-lengths.ts';

describe('the karate club', () => {
  const club = karateClub();

  it('has the published figures', () => {
    expect(club.nodeCount).toBe(34);
    expect(club.neighbors.length).toBe(2 * 78);
    expect([degrees(club)[0], degrees(club)[33]]).toEqual([16, 17]);
    expect(clustering(club).transitivity).toBeCloseTo(0.2556818, 6);
    expect(clustering(club).localAverage).toBeCloseTo(0.5706385, 6);
    expect(degreeAssortativity(club)).toBeCloseTo(-0.4756131, 6);
    expect(pathLengths(club, { samples: 34, seed: 1 })).toMatchObject({ longest: 5, connected: 1 });
    expect(pathLengths(club, { samples: 34, seed: 1 }).mean).toBeCloseTo(2.4082, 4);
    expect(Math.max(...coreNumbers(club))).toBe(4);
    expect(pageRank(club)[33]).toBeCloseTo(0.1009, 3);
    expect(pageRank(club)[0]).toBeCloseTo(0.097, 3);
  });
});
