import { Dices, Pause, Play, SkipBack, StepForward } from 'lucide-react';
import { type CSSProperties, type ReactNode, useId } from 'react';
import { IconButton } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import styles from './deck.module.css';
import { messages } from './messages.ts';
import type { SpreadPlayerState, Speed } from './use-spread-player.ts';

const speeds: readonly Speed[] = [0.5, 1, 2, 4];
const LAST_SEED = 999_999_999;

interface DeckProps {
  player: SpreadPlayerState;
  /** The share button. */
  children: ReactNode;
}

/** Everything one can do to a run: play, pause, step, go back, scrub, speed, seed, share. */
export function Deck({ player, children }: DeckProps) {
  const t = useMessages(messages);
  const { run, step, status } = player;
  const steps = run?.steps ?? 0;
  const off = status === 'loading' || status === 'failed';
  return (
    <div className={styles.deck}>
      <div className={styles.transport}>
        <IconButton label={t('back')} disabled={off || step === 0} onClick={() => player.goTo(0)}>
          <SkipBack />
        </IconButton>
        <PlayButton player={player} />
        <IconButton label={t('step')} disabled={off || step === steps} onClick={player.stepOn}>
          <StepForward />
        </IconButton>
      </div>
      <div className={styles.scrub}>
        <input
          type="range"
          min={0}
          max={steps}
          value={step}
          disabled={off}
          aria-label={t('scrub')}
          aria-valuetext={t('stepOf', { step, steps })}
          style={{ '--done': steps === 0 ? 0 : step / steps } as CSSProperties}
          onChange={(event) => player.goTo(event.target.valueAsNumber)}
        />
        <span className={styles.now}>{t('stepOf', { step, steps })}</span>
      </div>
      <div className={styles.options}>
        <SpeedChoice player={player} />
        <SeedChoice player={player} />
        {children}
      </div>
    </div>
  );
}

function PlayButton({ player: { status, play, pause } }: { player: SpreadPlayerState }) {
  const t = useMessages(messages);
  const off = status === 'loading' || status === 'failed';
  if (status === 'playing') {
    return (
      <IconButton label={t('pause')} className={styles.play ?? ''} onClick={pause}>
        <Pause />
      </IconButton>
    );
  }
  return (
    <IconButton
      label={t(status === 'ended' ? 'again' : 'play')}
      className={styles.play ?? ''}
      disabled={off}
      onClick={play}
    >
      <Play />
    </IconButton>
  );
}

function SpeedChoice({ player }: { player: SpreadPlayerState }) {
  const t = useMessages(messages);
  return (
    <label className={styles.chip}>
      {t('speed')}
      <select
        value={player.speed}
        onChange={(event) => player.setSpeed(Number(event.target.value) as Speed)}
      >
        {speeds.map((speed) => (
          <option key={speed} value={speed}>
            {speed === 0.5 ? '½×' : `${speed}×`}
          </option>
        ))}
      </select>
    </label>
  );
}

function SeedChoice({ player }: { player: SpreadPlayerState }) {
  const t = useMessages(messages);
  const id = useId();
  const { seed } = player;
  return (
    <span className={styles.chip}>
      <label htmlFor={id}>{t('seed')}</label>
      <input
        id={id}
        key={seed}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={seed}
        size={Math.max(String(seed).length, 2)}
        maxLength={9}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
        onBlur={(event) => {
          const wanted = Number(event.currentTarget.value);
          if (!Number.isInteger(wanted) || wanted < 0) event.currentTarget.value = String(seed);
          else if (wanted !== seed) player.setSeed(Math.min(wanted, LAST_SEED));
        }}
      />
      <IconButton label={t('newSeed')} onClick={() => player.setSeed(seed + 1)}>
        <Dices />
      </IconButton>
    </span>
  );
}
