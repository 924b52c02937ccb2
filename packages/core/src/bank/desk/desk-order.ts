import { drawPosts, givesNothingAway } from '../draw-posts.ts';
import { deskStage } from './desk-stage.ts';

/**
 * The order in which one learner meets the posts of a desk, drawn by the rules of the bank: half of them trustworthy,
 * one of a pair at most, no more than three of a kind in a row, counting the posts judged `before`; and none that comes
 * back later stands first. The same seed always gives the same order.
 *
 * @throws RangeError where `canShuffle` is false.
 */
export function deskOrder(
  stageIds: readonly string[],
  seed: number | string,
  before: readonly string[] = [],
): readonly string[] {
  const judged = before.map((id) => deskStage(id).post);
  let order = drawn(stageIds, seed);
  if (!order) {
    throw new RangeError(
      `Only a desk with as many trustworthy as misleading posts and one of a pair at most can be shuffled; got ${stageIds.join(', ')}.`,
    );
  }
  for (let round = 1; round < 1000; round++) {
    const [first] = order;
    const posts = [...judged, ...order.map((id) => deskStage(id).post)];
    if (first && deskStage(first).part !== 'early' && givesNothingAway(posts)) return order;
    order = drawn(stageIds, `${seed} ${round}`) ?? order;
  }
  return order;
}

/** Whether these posts make a set: half of them trustworthy, one of a pair at most. */
export function canShuffle(stageIds: readonly string[]): boolean {
  return drawn(stageIds, 0) !== undefined;
}

function drawn(stageIds: readonly string[], seed: number | string): readonly string[] | undefined {
  const size = stageIds.length;
  if (size < 2 || size % 2 !== 0) return undefined;
  const stages = stageIds.map(deskStage);
  const posts = drawPosts(
    stages.map(({ post }) => post),
    { size, seed },
  );
  return posts?.flatMap((post) => stages.find((stage) => stage.post === post)?.id ?? []);
}
