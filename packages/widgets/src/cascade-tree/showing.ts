/** Who showed whom: person `i` heard from `parents[i]`, who comes before `i`; the sender has −1. */
export interface Showing {
  parents: readonly number[];
  /** Whether each person passed it on; the sender did. */
  passedOn: readonly boolean[];
}

/** For each person, those who heard it from them, in order. */
export function audiences({ parents }: Showing): readonly (readonly number[])[] {
  const shown = parents.map((): number[] => []);
  parents.forEach((parent, person) => shown[parent]?.push(person));
  return shown;
}

/** How many hops of sharing each person is away from the sender. */
export function hopsOf({ parents }: Showing): readonly number[] {
  const hops: number[] = [];
  for (const parent of parents) hops.push(parent < 0 ? 0 : (hops[parent] ?? 0) + 1);
  return hops;
}

/**
 * A chain letter for comparison: as many people as the hit, but each shows it to one or two, so it
 * becomes long and thin. Every fourth also reaches somebody who lets it lie.
 */
export function chainLetter(people: number): Showing {
  const parents = [-1];
  const passedOn = [true];
  let holder = 0;
  while (parents.length < people) {
    const withTwig = parents.length % 5 === 3 && parents.length + 1 < people;
    if (withTwig) {
      parents.push(holder);
      passedOn.push(false);
    }
    parents.push(holder);
    holder = parents.length - 1;
    passedOn.push(parents.length < people);
  }
  return { parents, passedOn };
}
