import { GuessSlider } from '../guess-slider/index.ts';
import { useMessages, useNumber } from '../language/index.ts';
import styles from './confidence-slider.module.css';
import { messages } from './messages.ts';

export interface ConfidenceSliderProps {
  /** From .5, a coin flip, to 1; null until it is said. */
  value: number | null;
  onChange: (confidence: number) => void;
  disabled: boolean;
}

/** How sure a judgement is, from 50 to 100 percent in steps of 5. */
export function ConfidenceSlider({ value, onChange, disabled }: ConfidenceSliderProps) {
  const t = useMessages(messages);
  const number = useNumber();
  const say = (percent: number | undefined) =>
    percent === undefined
      ? t('notSet')
      : t('sure', { sureness: number(percent / 100, { style: 'percent' }) });
  const percent = value === null ? undefined : Math.round(value * 100);
  return (
    <div className={styles.confidence}>
      <p className={styles.ask}>
        <span>{t('howSure')}</span> <output className={styles.value}>{say(percent)}</output>
      </p>
      <GuessSlider
        scale={{ type: 'linear', min: 50, max: 100, step: 5 }}
        value={percent}
        onChange={(percent) => onChange(percent / 100)}
        label={t('howSure')}
        say={say}
        locked={false}
        disabled={disabled}
      />
      <p className={styles.note}>{t('coinFlip')}</p>
    </div>
  );
}
