import { useState } from 'react';
import { type Earlier, useEarlier } from '../earlier/index.ts';
import type { PersonId } from '../people/index.ts';
import type { EnoughFriendsSettings } from './settings.ts';

export interface EnoughFriendsOutcome {
  readonly [name: string]: number;
  readonly messages: number;
  readonly sources: number;
}

type Sent = Readonly<Partial<Record<PersonId, number>>>;

/** Messages by friend. Who is in the middle counts people, not messages. */
export function useEnoughFriends(
  { friends, need, messages: wanted }: EnoughFriendsSettings,
  earlier?: Earlier,
  onOutcome?: (outcome: EnoughFriendsOutcome) => void,
) {
  const [sent, setSent] = useState<Sent>({});
  const [last, setLast] = useState<PersonId | null>(null);
  /** Whether one friend alone has written often enough, now or before beginning again. */
  const [hasTriedOne, setTriedOne] = useState(false);
  const [hasStood, setStood] = useState(false);
  const back = useEarlier(earlier, last !== null) !== null;
  const triedOne = hasTriedOne || back;
  const stood = hasStood || back;
  const now = countOf(sent);

  function write(friend: PersonId) {
    const next = { ...sent, [friend]: (sent[friend] ?? 0) + 1 };
    const after = countOf(next);
    const one = triedOne || (next[friend] === wanted && after.sources < need);
    const stands = after.sources >= need;
    setSent(next);
    setLast(friend);
    setTriedOne(one);
    setStood(stood || stands);
    const isNews = !(triedOne && stood);
    if (isNews && one && (stood || stands)) onOutcome?.(after);
  }

  return {
    friends: friends.map((friend) => ({ friend, messages: sent[friend] ?? 0 })),
    ...now,
    last,
    lastMessages: last === null ? 0 : (sent[last] ?? 0),
    stands: now.sources >= need,
    triedOne,
    stood,
    write,
    beginAgain: () => {
      setSent({});
      setLast(null);
    },
  };
}

function countOf(sent: Sent): EnoughFriendsOutcome {
  const counts = Object.values(sent);
  return {
    messages: counts.reduce((sum, count) => sum + count, 0),
    sources: counts.filter((count) => count > 0).length,
  };
}
