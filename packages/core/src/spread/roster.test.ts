import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Roster } from './roster.ts';

const PEOPLE = 70;
/** Whoever is named leaves if they are on it, and else is added twice. */
const turns = fc.array(fc.nat(PEOPLE - 1), { maxLength: 150 });

it('a roster lists whoever was added and not removed since, once and in order', () => {
  fc.assert(
    fc.property(turns, (people) => {
      const roster = new Roster(PEOPLE);
      const expected = new Set<number>();
      for (const person of people) {
        if (expected.delete(person)) roster.remove(person);
        else {
          expected.add(person);
          roster.add(person);
          roster.add(person);
        }
      }
      roster.list();
      expect(roster.count).toBe(expected.size);
      expect([...roster.nodes.subarray(0, roster.size)]).toEqual(
        [...expected].toSorted((a, b) => a - b),
      );
      roster.clear();
      roster.list();
      expect(roster.size).toBe(0);
    }),
  );
});
