import { pair05 } from './pairs/pair-05.ts';
import { pair06 } from './pairs/pair-06.ts';
import { pair09 } from './pairs/pair-09.ts';
import { pair10 } from './pairs/pair-10.ts';
import { pair12 } from './pairs/pair-12.ts';
import { pair13 } from './pairs/pair-13.ts';
import { pair16 } from './pairs/pair-16.ts';
import { pair17 } from './pairs/pair-17.ts';
import { pair18 } from './pairs/pair-18.ts';
import { pair19 } from './pairs/pair-19.ts';
import { pair20 } from './pairs/pair-20.ts';
import { pair21 } from './pairs/pair-21.ts';
import { pair22 } from './pairs/pair-22.ts';
import { pair23 } from './pairs/pair-23.ts';
import { pair24 } from './pairs/pair-24.ts';
import { pair27 } from './pairs/pair-27.ts';
import { pair28 } from './pairs/pair-28.ts';
import { pair29 } from './pairs/pair-29.ts';
import { pair31 } from './pairs/pair-31.ts';
import { pair32 } from './pairs/pair-32.ts';
import { type PostPair, postsOf } from './post-pair.ts';
import type { Post } from '../quiz/post.ts';

const pairs: readonly PostPair[] = [
  pair05,
  pair06,
  pair09,
  pair10,
  pair12,
  pair13,
  pair16,
  pair17,
  pair18,
  pair19,
  pair20,
  pair21,
  pair22,
  pair23,
  pair24,
  pair27,
  pair28,
  pair29,
  pair31,
  pair32,
];

/** Posts kept for the final measurement alone: 20 pairs that no lesson, hint, handout or demonstration may show. */
export const reservedPosts: readonly Post[] = postsOf(pairs);
