import { pair01 } from './pairs/pair-01.ts';
import { pair02 } from './pairs/pair-02.ts';
import { pair03 } from './pairs/pair-03.ts';
import { pair04 } from './pairs/pair-04.ts';
import { pair07 } from './pairs/pair-07.ts';
import { pair08 } from './pairs/pair-08.ts';
import { pair11 } from './pairs/pair-11.ts';
import { pair14 } from './pairs/pair-14.ts';
import { pair15 } from './pairs/pair-15.ts';
import { pair25 } from './pairs/pair-25.ts';
import { pair26 } from './pairs/pair-26.ts';
import { pair30 } from './pairs/pair-30.ts';
import { type PostPair, postsOf } from './post-pair.ts';
import type { Post } from '../quiz/post.ts';

const pairs: readonly PostPair[] = [
  pair01,
  pair02,
  pair03,
  pair04,
  pair07,
  pair08,
  pair11,
  pair14,
  pair15,
  pair25,
  pair26,
  pair30,
];

/** Posts for lessons, hints, handouts and demonstrations: 12 pairs. */
export const practicePosts: readonly Post[] = postsOf(pairs);
