import { expect, it } from 'vitest';
import { groupCount, weigh } from './weights.ts';

const nine = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

it('gives the middle of a star half of all votes', () => {
  const star = nine.slice(1).map((leaf) => ['a', leaf] as const);
  const [middle, ...leaves] = weigh(nine, star);
  expect(middle).toEqual({ person: 'a', friends: nine.slice(1), group: 9, votes: 4.5 });
  expect(leaves.every(({ votes }) => votes === 0.5625)).toBe(true);
});

it('shares out as many votes as there are people, and one each where all have as many ties', () => {
  const ring = nine.map((one, at) => [one, nine[(at + 1) % nine.length] ?? one] as const);
  expect(weigh(nine, ring).map(({ votes }) => votes)).toEqual(nine.map(() => 1));
});

it('counts a tie once, and leaves whoever has none with one vote', () => {
  const twice = weigh(
    ['a', 'b', 'c'],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
  );
  expect(twice.map(({ friends }) => friends.length)).toEqual([1, 1, 0]);
  expect(weigh(['a', 'b'], []).map(({ votes }) => votes)).toEqual([1, 1]);
});

it('shares out the votes of each group apart, for groups that never meet cannot agree', () => {
  const star = nine.slice(1, 7).map((leaf) => ['a', leaf] as const);
  const weights = weigh(nine, [...star, ['h', 'i']]);
  expect(weights.map(({ votes }) => votes)).toEqual([3.5, ...Array(6).fill(7 / 12), 1, 1]);
  expect(weights.map(({ group }) => group)).toEqual([7, 7, 7, 7, 7, 7, 7, 2, 2]);
  expect(groupCount(weights)).toBe(2);
});

it('is where repeated averaging settles', () => {
  const ties = [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['b', 'd'],
    ['a', 'e'],
  ] as const;
  const people = ['a', 'b', 'c', 'd', 'e'];
  const friends = people.map((one) =>
    ties.flatMap(([a, b]) => (a === one ? [b] : b === one ? [a] : [])),
  );
  for (const [at, { votes }] of weigh(people, ties).entries()) {
    // Only `at` holds 1 at first; lazy steps, for a plain step can flip for ever.
    let opinions: number[] = people.map((_, other) => (other === at ? 1 : 0));
    for (let step = 0; step < 2000; step++) {
      opinions = opinions.map((own, one) => {
        const seen = friends[one]!.map((friend) => opinions[people.indexOf(friend)]!);
        return own / 2 + seen.reduce((sum, value) => sum + value, 0) / seen.length / 2;
      });
    }
    expect(opinions[0]! * people.length).toBeCloseTo(votes, 9);
  }
});
