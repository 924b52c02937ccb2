import type { Post } from '../quiz/post.ts';

/** Two posts alike in topic, tone and format, of which one deserves trust. Never both in one set. */
export interface PostPair {
  readonly trustworthy: Post;
  readonly misleading: Post;
}

export function postsOf(pairs: readonly PostPair[]): Post[] {
  return pairs.flatMap(({ trustworthy, misleading }) => [trustworthy, misleading]);
}
