import { deskStage, type DeskStage } from '@groundswell/core/bank';
import { deskPoints, type Judgement, type TabRole } from '@groundswell/core/quiz';

export const ways = ['doubt', 'trust', 'check'] as const;

export type Way = (typeof ways)[number];

/** The points of somebody who plays all posts in one way; whoever checks stops when a post is settled. */
export function pointsOfWay(way: Way, posts: readonly string[]): number {
  return posts
    .map(deskStage)
    .map((stage) => {
      const [opened, judgement] = movesOf(way, stage);
      return deskPoints(stage.part, stage.post.truth, { opened, judgement }).total;
    })
    .reduce((sum, points) => sum + points, 0);
}

export function possibleOf(posts: readonly string[]): number {
  return posts
    .map(deskStage)
    .map(({ part, post }) => deskPoints(part, post.truth, { opened: [], judgement: 'not-enough' }))
    .reduce((sum, { possible }) => sum + possible, 0);
}

function movesOf(way: Way, { best, part }: DeskStage): [readonly TabRole[], Judgement] {
  if (way === 'check') return [part === 'early' ? [] : ['settles'], best];
  return [[], way === 'doubt' ? 'misleading' : 'trustworthy'];
}
