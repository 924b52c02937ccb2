import { type CSSProperties, useId } from 'react';
import { useMessages, useNumber } from '../language/index.ts';
import styles from './controls.module.css';
import { messages } from './messages.ts';
import type { RewireFigureSettings } from './settings.ts';
import type { RewireFigureState } from './use-rewire-figure.ts';

interface ControlsProps {
  settings: RewireFigureSettings;
  figure: RewireFigureState;
}

/** What the learner may change: how many ties lead across, how many friends each has, whether anybody goes first alone. */
export function Controls({ settings, figure }: ControlsProps) {
  const t = useMessages(messages);
  const number = useNumber();
  const id = useId();
  const { place, moveTo, phase } = figure;
  const { steps, friends, widerFriends, loneChance } = settings;
  const moved = Math.round(100 * place.rewired);
  const closed = phase !== 'open';
  return (
    <div className={styles.controls}>
      <div className={styles.slider}>
        <label htmlFor={id}>
          {t('slider')} <b>{t('sliderText', { moved })}</b>
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={steps}
          step={1}
          value={Math.round(place.rewired * steps)}
          aria-valuetext={t('sliderText', { moved })}
          style={{ '--filled': `${100 * place.rewired}%` } as CSSProperties}
          onChange={(event) =>
            moveTo({ rewired: Number((event.currentTarget.valueAsNumber / steps).toFixed(6)) })
          }
        />
        <div className={styles.ends} aria-hidden>
          <span>{t('sliderLow')}</span>
          <span>{t('sliderHigh')}</span>
        </div>
      </div>
      {widerFriends === undefined ? null : (
        <fieldset className={styles.circle} disabled={closed}>
          <legend>{t('circle')}</legend>
          {[friends, widerFriends].map((circle) => (
            <label key={circle}>
              <input
                type="radio"
                name={`${id}-circle`}
                checked={place.friends === circle}
                onChange={() => moveTo({ friends: circle })}
              />
              {number(circle)}
            </label>
          ))}
        </fieldset>
      )}
      {loneChance === undefined ? null : (
        <label className={styles.lone}>
          <input
            type="checkbox"
            checked={place.lone}
            disabled={closed}
            onChange={(event) => moveTo({ lone: event.currentTarget.checked })}
          />
          {t('lone', { chance: Math.round(1000 * loneChance) / 10 })}
        </label>
      )}
    </div>
  );
}
