import { useId } from 'react';
import { useMessages, useNumber } from '../language/index.ts';
import type { Hit } from '../simulation/index.ts';
import styles from './cascade-tree.module.css';
import { messages } from './messages.ts';
import { shareOf } from './outcome.ts';

interface HitPickerProps {
  hits: readonly Hit[];
  posts: number;
  chosen: number;
  onChoose: (chosen: number) => void;
}

const tall = 46;
const wide = 16;

/** The biggest posts as bars: the filled part of each is its largest broadcast. */
export function HitPicker({ hits, posts, chosen, onChoose }: HitPickerProps) {
  const t = useMessages(messages);
  const number = useNumber();
  const name = useId();
  const most = hits[0]?.reached ?? 1;
  return (
    <fieldset className={styles.picker}>
      <legend>{t('topTen', { posts })}</legend>
      {hits.map((hit, index) => {
        const height = (hit.reached / most) * tall;
        const one = height * shareOf(hit);
        const label = t('hit', {
          rank: index + 1,
          people: hit.reached,
          share: Math.round(shareOf(hit) * 100),
        });
        return (
          <label key={hit.seed} className={styles.hit} title={label}>
            <input
              type="radio"
              name={name}
              checked={index === chosen}
              onChange={() => onChoose(index)}
              aria-label={label}
            />
            <svg className={styles.bar} width={wide} height={tall} aria-hidden="true">
              <rect className={styles.barAll} y={tall - height} width={wide} height={height} />
              <rect className={styles.barOne} y={tall - one} width={wide} height={one} />
            </svg>
            <span aria-hidden="true">{number(hit.reached)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
