/** One person's weight in the common opinion. */
export interface Weight<Person extends string = string> {
  readonly person: Person;
  readonly ties: number;
  /** Effective votes: ties over the mean of ties. All together make as many votes as there are people. */
  readonly votes: number;
}

/**
 * What each counts if everybody keeps moving to the average of their friends: ties over average ties, the stationary
 * weights of repeated averaging (DeGroot 1974). A tie counts once, whichever way round and however often it is named.
 */
export function weigh<Person extends string>(
  people: readonly Person[],
  ties: readonly (readonly [string, string])[],
): readonly Weight<Person>[] {
  const friends = new Map(people.map((person) => [person as string, new Set<string>()]));
  for (const [a, b] of ties) {
    if (a === b) continue;
    friends.get(a)?.add(b);
    friends.get(b)?.add(a);
  }
  const ends = [...friends.values()].reduce((sum, known) => sum + known.size, 0);
  return people.map((person) => {
    const count = friends.get(person)?.size ?? 0;
    return { person, ties: count, votes: ends === 0 ? 0 : (count * people.length) / ends };
  });
}
