import { deskStage } from '@groundswell/core/bank';
import { recordsOf } from '../reading-desk/index.ts';
import type { Earlier } from '../earlier/index.ts';
import type { RadarSettings } from './settings.ts';

export type Judged = RadarSettings['judged'][number];

/** What the desks told of posts that could be known: a verdict before anything was up says nothing about telling apart. */
export function judgedPosts(heard: Earlier): Judged[] {
  return recordsOf(heard).flatMap(({ stage, judgement, confidence }) => {
    const { part, post } = deskStage(stage);
    return part === 'early' ? [] : [{ truth: post.truth, judgement, confidence }];
  });
}
