import type { Post } from '../quiz/post.ts';
import { Random, shuffle } from '../random/index.ts';

export interface DrawOptions {
  /** Posts to draw; even, for half of them are trustworthy. */
  readonly size: number;
  readonly seed: number | string;
  /** English names of topics to draw from. @default all */
  readonly topics?: readonly string[];
  /** @default all */
  readonly difficulties?: readonly Post['difficulty'][];
  /** Pairs that the learner has met. */
  readonly avoidPairs?: readonly number[];
}

/**
 * Draws a set: half trustworthy, half misleading, one of a pair at most, in an order that gives nothing away. The same
 * options always draw the same set. Undefined where the posts are too few for the wish.
 */
export function drawPosts(posts: readonly Post[], options: DrawOptions): Post[] | undefined {
  const { size, seed, topics, difficulties, avoidPairs = [] } = options;
  if (!Number.isInteger(size) || size < 2 || size % 2 !== 0) {
    throw new RangeError(`A set has an even number of posts, 2 or more; got ${size}.`);
  }
  const random = new Random(`draw ${seed}`);
  const wanted = posts.filter(
    ({ topic, difficulty, pair }) =>
      !avoidPairs.includes(pair) &&
      (topics?.includes(topic.en) ?? true) &&
      (difficulties?.includes(difficulty) ?? true),
  );
  const drawn = pickHalves(shuffle(random, [...wanted]), size / 2);
  return drawn && arrangePosts(drawn, seed);
}

/**
 * Shuffles a set so that at most three of a kind stand in a row, and the first two are not both misleading. A set that
 * allows no such order, such as four misleading posts alone, is only shuffled.
 */
export function arrangePosts(posts: readonly Post[], seed: number | string): Post[] {
  const random = new Random(`arrange ${seed}`);
  for (let tries = 0; tries < 1000; tries++) {
    const order = shuffle(random, [...posts]);
    if (givesNothingAway(order)) return order;
  }
  return shuffle(random, [...posts]);
}

/** At most three of a kind in a row, and the first two not both misleading. */
export function givesNothingAway(order: readonly Post[]): boolean {
  const firstTwo = order.slice(0, 2);
  if (firstTwo.length === 2 && firstTwo.every(({ truth }) => truth === 'misleading')) return false;
  return order.every(
    (_, at) => at < 3 || new Set(order.slice(at - 3, at + 1).map(({ truth }) => truth)).size > 1,
  );
}

/**
 * So many of each truth, each pair once. Pairs of which only one member is wanted are taken first for that side, so that
 * a wish that can be met is met.
 */
function pickHalves(shuffled: readonly Post[], half: number): Post[] | undefined {
  const byPair = new Map<number, Post[]>();
  for (const post of shuffled) byPair.set(post.pair, [...(byPair.get(post.pair) ?? []), post]);
  const lone = [...byPair.values()].filter((members) => members.length === 1).flat();
  const both = [...byPair.values()].filter((members) => members.length > 1);
  const picked: Record<Post['truth'], Post[]> = { trustworthy: [], misleading: [] };
  for (const post of lone) if (picked[post.truth].length < half) picked[post.truth].push(post);
  for (const members of both) {
    const needy =
      picked.trustworthy.length <= picked.misleading.length ? 'trustworthy' : 'misleading';
    const post = members.find(({ truth }) => truth === needy);
    if (post && picked[needy].length < half) picked[needy].push(post);
  }
  const { trustworthy, misleading } = picked;
  if (trustworthy.length < half || misleading.length < half) return undefined;
  return [...trustworthy, ...misleading];
}
