import { describe, expect, it } from 'vitest';
import { Random } from '../random/random.ts';
import { Picker } from './picker.ts';
import { Roster } from './roster.ts';
import { deviation } from './testing/mean-of.ts';

const PEOPLE = 500;

function listed(people: number): Roster {
  const roster = new Roster(PEOPLE);
  for (let node = 0; node < people; node++) roster.add(PEOPLE - 1 - node);
  roster.list();
  return roster;
}

function picked(picker: Picker, roster: Roster, random: Random): number[] {
  picker.pick(roster, random);
  return [...picker.picked.subarray(0, picker.count)];
}

describe('Picker', () => {
  it.each([0, 0.0004, 0.1, 0.5, 1])(
    'picks people with chance %d, on long rosters and short ones',
    (chance) => {
      const random = new Random(1);
      const picker = new Picker(PEOPLE, chance);
      picker.restart(random);
      const rosters = [listed(PEOPLE), listed(3), listed(0), listed(7)];
      const shares = Array.from({ length: 400 }, () => {
        const counts = rosters.map((roster) => picked(picker, roster, random).length);
        return counts.reduce((sum, count) => sum + count, 0) / (PEOPLE + 10);
      });
      expect(Math.abs(deviation(shares, chance))).toBeLessThan(4);
    },
  );

  it('picks with another chance as soon as it is told', () => {
    const random = new Random(2);
    const picker = new Picker(PEOPLE, 0.0001);
    picker.restart(random);
    picker.use(1, random);
    expect(picked(picker, listed(20), random)).toHaveLength(20);
  });

  it('names people of the roster, each once and in order', () => {
    const random = new Random(3);
    const picker = new Picker(PEOPLE, 0.5);
    picker.restart(random);
    const names = picked(picker, listed(100), random);
    expect(names.length).toBeGreaterThan(20);
    expect(names).toEqual([...new Set(names)].toSorted((a, b) => a - b));
    expect(names[0]).toBeGreaterThanOrEqual(PEOPLE - 100);
  });
});
