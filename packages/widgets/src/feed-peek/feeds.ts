import type { PersonId } from '../people/index.ts';
import type { FeedPeekSettings } from './settings.ts';

/** What one person can see: those they are tied to, badge holders first. */
export interface Feed {
  readonly person: PersonId;
  readonly friends: readonly { readonly person: PersonId; readonly badge: boolean }[];
  readonly badges: number;
  /** Share of friends with a badge; null without friends. */
  readonly share: number | null;
}

/** Everybody's feed, in the order of the people. */
export function feedsOf({ people, holders, ties }: FeedPeekSettings): readonly Feed[] {
  return people.map((person) => {
    const tied = new Set(ties.flatMap(([a, b]) => (a === person ? [b] : b === person ? [a] : [])));
    const friends = people
      .filter((other) => tied.has(other))
      .map((other) => ({ person: other, badge: holders.includes(other) }))
      .toSorted((a, b) => Number(b.badge) - Number(a.badge));
    const badges = friends.filter(({ badge }) => badge).length;
    return { person, friends, badges, share: friends.length ? badges / friends.length : null };
  });
}
