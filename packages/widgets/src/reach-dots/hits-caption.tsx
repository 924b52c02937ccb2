import { useMessages, useNumber } from '../language/index.ts';
import { messages } from './messages.ts';
import styles from './reach-dots.module.css';
import type { ReachDotsSettings } from './settings.ts';
import { useHits } from './use-hits.ts';

interface HitsCaptionProps {
  settings: ReachDotsSettings;
  slider: NonNullable<ReachDotsSettings['slider']>;
  chance: number;
  seed: number;
}

/** What the biggest hits look like at this chance. Its figures are counted, never written down. */
export function HitsCaption({ settings, slider, chance, seed }: HitsCaptionProps) {
  const t = useMessages(messages);
  const number = useNumber();
  const hits = useHits(settings, { chance, seed });
  if (!hits)
    return <output className={styles.words}>{t('hitsPending', { posts: slider.posts })}</output>;
  const values = {
    posts: hits.posts,
    share: Math.round(hits.broadcastShare * 100),
    chain: number(hits.chain, { maximumFractionDigits: 1 }),
  };
  return (
    <output className={styles.words}>
      {chance >= slider.chainsFrom - 1e-9 ? t('chains', values) : t('broadcasts', values)}
    </output>
  );
}
