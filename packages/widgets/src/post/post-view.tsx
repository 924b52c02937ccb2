import type { Post } from '@groundswell/core/quiz';
import { Forward } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages, useText } from '../language/index.ts';
import { messages } from './messages.ts';
import { PostMedia } from './post-media.tsx';
import styles from './post-view.module.css';

/** What of a post can be seen before anything is known about it. */
export type SeenPost = Pick<Post, 'handle' | 'format' | 'media' | 'text'>;

export interface PostViewProps {
  post: SeenPost;
  /** Stands under the words, inside the post: a stamp, or what can be done with it. */
  children?: ReactNode;
}

/** An invented post as it comes on a phone: who sent it, what it shows, what it says. */
export function PostView({ post, children }: PostViewProps) {
  const t = useMessages(messages);
  const text = useText();
  const { handle, format, media } = post;
  return (
    <article className={styles.post} aria-label={t('post', { handle })}>
      <p className={styles.sender}>
        <span className={styles.badge} aria-hidden="true">
          {initialOf(handle)}
        </span>
        <b dir="auto">{handle}</b>
        {format.startsWith('forwarded') ? (
          <span className={styles.forwarded}>
            <Forward aria-hidden="true" />
            {t('forwarded')}
          </span>
        ) : null}
      </p>
      {media ? <PostMedia format={format} shows={text(media)} /> : null}
      <p className={styles.words} dir="auto">
        {text(post.text)}
      </p>
      {children}
    </article>
  );
}

function initialOf(handle: string): string {
  return /[\p{L}\p{N}]/u.exec(handle)?.[0].toUpperCase() ?? '';
}
