/** One person's weight in the opinion that their group agrees on. */
export interface Weight<Person extends string = string> {
  readonly person: Person;
  /** Those they are tied to, in the order of all people. */
  readonly friends: readonly Person[];
  /** How many are connected to them, through whomever, themselves included. */
  readonly group: number;
  /** Effective votes: ties over the mean of ties in the group. A group has as many votes as people. */
  readonly votes: number;
}

/**
 * What each counts if everybody keeps moving to the average of their friends: ties over average ties, the stationary
 * weights of repeated averaging (DeGroot 1974). People who are not connected never agree, so each group shares out its
 * own votes, and somebody without ties keeps one. A tie counts once, whichever way round and however often it is named.
 */
export function weigh<Person extends string>(
  people: readonly Person[],
  ties: readonly (readonly [string, string])[],
): readonly Weight<Person>[] {
  const friends = new Map(people.map((person) => [person, new Set<Person>()]));
  for (const [a, b] of ties) {
    const [one, other] = [people.find((p) => p === a), people.find((p) => p === b)];
    if (!one || !other || one === other) continue;
    friends.get(one)?.add(other);
    friends.get(other)?.add(one);
  }
  const friendsOf = (person: Person) => friends.get(person) ?? new Set();
  return people.map((person) => {
    const group = connectedTo(person, friendsOf);
    const ends = group.reduce((sum, one) => sum + friendsOf(one).size, 0);
    const known = friendsOf(person);
    return {
      person,
      friends: people.filter((other) => known.has(other)),
      group: group.length,
      votes: ends === 0 ? 1 : (known.size * group.length) / ends,
    };
  });
}

/** How many groups there are that no tie connects. */
export function groupCount(weights: readonly Weight[]): number {
  return Math.round(weights.reduce((sum, { group }) => sum + 1 / group, 0));
}

function connectedTo<Person>(
  person: Person,
  friendsOf: (person: Person) => ReadonlySet<Person>,
): readonly Person[] {
  const found = new Set([person]);
  // A set hands out what is added to it while it is walked.
  for (const one of found) for (const friend of friendsOf(one)) found.add(friend);
  return [...found];
}
