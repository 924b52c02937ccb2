import type { Post } from '@groundswell/core/quiz';
import { useMessages } from '../language/index.ts';
import { messages } from './messages.ts';
import styles from './post-media.module.css';

export interface PostMediaProps {
  format: Post['format'];
  /** What is to be seen, in words. */
  shows: string;
}

/** Stands for the picture that came with a post: its sort is drawn, what it shows is written. */
export function PostMedia({ format, shows }: PostMediaProps) {
  const t = useMessages(messages);
  return (
    <figure className={styles.media}>
      <svg className={styles.drawing} viewBox="0 0 160 64" aria-hidden="true">
        {drawings[mediumOf(format)]}
      </svg>
      <figcaption>
        <b>{t('shown')}</b> <span dir="auto">{shows}</span>
      </figcaption>
    </figure>
  );
}

function mediumOf(format: Post['format']): keyof typeof drawings {
  switch (format) {
    case 'text+chart':
      return 'chart';
    case 'text+poster':
      return 'poster';
    case 'text+video':
      return 'video';
    case 'text':
    case 'text+photo':
    case 'forwarded chat':
    case 'forwarded chat+photo':
      return 'photo';
  }
}

const hills = (
  <>
    <circle cx={122} cy={18} r={8} />
    <path d="M0 52C24 28 38 28 58 46S96 24 118 36S148 44 160 40" />
    <path d="M0 62C40 48 70 62 104 54S146 54 160 58" />
  </>
);

const drawings = {
  photo: hills,
  poster: (
    <>
      <rect x={58} y={5} width={44} height={54} rx={2} />
      <path d="M65 16H95M65 25H87M65 34H95" />
      <rect x={70} y={43} width={20} height={9} rx={2} />
    </>
  ),
  chart: (
    <>
      <path d="M40 8V56H122" />
      <path d="M52 56V40H62V56M72 56V30H82V56M92 56V18H102V56" />
    </>
  ),
  video: (
    <>
      {hills}
      <circle className={styles.button} cx={80} cy={32} r={17} />
      <path d="M75 23.5V40.5L89.5 32Z" />
    </>
  ),
} as const;
