import { Pause, Play, SkipBack, StepForward } from 'lucide-react';
import type { CSSProperties } from 'react';
import { IconButton } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import styles from './deck.module.css';
import { messages } from './messages.ts';
import type { PlayState } from './use-play.ts';

/** Days to play, pause, step and go back over. */
export function Deck({ play }: { play: PlayState }) {
  const t = useMessages(messages);
  const { day, lastDay, playing } = play;
  const now = t('dayOf', { day: Math.max(day, 0), days: lastDay });
  return (
    <div className={styles.deck}>
      <IconButton label={t('back')} disabled={day <= 0} onClick={() => play.goTo(0)}>
        <SkipBack />
      </IconButton>
      {playing ? (
        <IconButton label={t('pause')} onClick={play.pause}>
          <Pause />
        </IconButton>
      ) : (
        <IconButton
          label={t(day >= lastDay ? 'again' : 'play')}
          disabled={lastDay === 0}
          onClick={play.play}
        >
          <Play />
        </IconButton>
      )}
      <IconButton label={t('step')} disabled={day >= lastDay} onClick={() => play.goTo(day + 1)}>
        <StepForward />
      </IconButton>
      <input
        type="range"
        min={0}
        max={Math.max(lastDay, 1)}
        value={Math.max(day, 0)}
        aria-label={t('scrub')}
        aria-valuetext={now}
        style={{ '--done': lastDay === 0 ? 0 : Math.max(day, 0) / lastDay } as CSSProperties}
        onChange={(event) => play.goTo(event.currentTarget.valueAsNumber)}
      />
      <span className={styles.now}>{now}</span>
    </div>
  );
}
