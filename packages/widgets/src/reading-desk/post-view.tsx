import type { Post } from '@groundswell/core/quiz';
import { Image } from 'lucide-react';
import { useMessages, useText } from '../language/index.ts';
import { messages } from './messages.ts';
import styles from './post-view.module.css';

/** A post as on a phone: who, what is attached, the words. */
export function PostView({ post }: { post: Post }) {
  const t = useMessages(messages);
  const text = useText();
  return (
    <article className={styles.post}>
      <p className={styles.who}>
        <span className={styles.avatar} aria-hidden>
          {post.handle.charAt(1).toUpperCase()}
        </span>
        <b>{post.handle}</b>
        {post.format.startsWith('forwarded') ? <span>{t('forwarded')}</span> : null}
      </p>
      {post.media ? (
        <p className={styles.media}>
          <Image aria-hidden />
          {t('media', { media: text(post.media) })}
        </p>
      ) : null}
      <p className={styles.words}>{text(post.text)}</p>
    </article>
  );
}
