import type { FoolingRule, NetworkGoalQuestion } from './network-goal.ts';
import type { Tie } from './tie.ts';

/** What a set of ties amounts to on a board. */
export interface Board {
  readonly tieCount: number;
  /** What each person sees, by person id. */
  readonly views: ReadonlyMap<string, BoardView>;
  /** Fooled people of those whom the goal counts. */
  readonly fooled: number;
  /** People with fewer ties than everybody must have. */
  readonly lonely: readonly string[];
  readonly connected: boolean;
  /** Goal reached and every condition kept. */
  readonly done: boolean;
}

export interface BoardView {
  readonly ties: number;
  readonly holderTies: number;
  readonly fooled: boolean;
}

/** Reads the board. Repeated ties count once; ties to oneself or to strangers don't count. */
export function readBoard(question: NetworkGoalQuestion, ties: readonly Tie[]): Board {
  const { people, rule, minTies, goal } = question;
  const holders = new Set(question.holders);
  const friends = friendsOf(question, ties);
  const views = new Map<string, BoardView>();
  let ends = 0;
  for (const [id, known] of friends) {
    const holderTies = [...known].filter((friend) => holders.has(friend)).length;
    const fooled = isFooled(rule, known.size, holderTies);
    views.set(id, { ties: known.size, holderTies, fooled });
    ends += known.size;
  }

  const counted = people.filter(({ id }) => goal.who === 'all' || !holders.has(id));
  const fooled = counted.filter(({ id }) => views.get(id)?.fooled).length;
  const lonely = people.map(({ id }) => id).filter((id) => (views.get(id)?.ties ?? 0) < minTies);
  const connected = isConnected(friends);
  const done = fooled >= goal.fooled && lonely.length === 0 && (connected || !question.connected);
  return { tieCount: ends / 2, views, fooled, lonely, connected, done };
}

/** Whether somebody with so many ties, so many of them to holders, takes the holders for a majority. */
export function isFooled(rule: FoolingRule, ties: number, holderTies: number): boolean {
  if (ties === 0) return false;
  return rule === 'more-than-half' ? 2 * holderTies > ties : 2 * holderTies >= ties;
}

/** Friends of each person, by id. */
export function friendsOf(
  { people }: NetworkGoalQuestion,
  ties: readonly Tie[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const friends = new Map(people.map(({ id }) => [id, new Set<string>()]));
  for (const [a, b] of ties) {
    const ofA = friends.get(a);
    const ofB = friends.get(b);
    if (!ofA || !ofB || a === b) continue;
    ofA.add(b);
    ofB.add(a);
  }
  return friends;
}

function isConnected(friends: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const [first] = friends.keys();
  if (first === undefined) return true;
  const seen = new Set([first]);
  // A set iterates over what is added on the way, so this walks the whole component.
  for (const id of seen) for (const friend of friends.get(id) ?? []) seen.add(friend);
  return seen.size === friends.size;
}
