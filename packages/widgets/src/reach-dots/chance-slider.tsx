import { type CSSProperties, useId } from 'react';
import { useMessages } from '../language/index.ts';
import { messages } from './messages.ts';
import styles from './reach-dots.module.css';

interface ChanceSliderProps {
  min: number;
  max: number;
  step: number;
  value: number;
  onChange: (chance: number) => void;
}

/** How catchy the post is: of a hundred who see it, how many pass it on. */
export function ChanceSlider({ min, max, step, value, onChange }: ChanceSliderProps) {
  const t = useMessages(messages);
  const id = useId();
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{t('chance', { n: hundredths(value) })}</label>
      <input
        id={id}
        type="range"
        min={hundredths(min)}
        max={hundredths(max)}
        step={hundredths(step)}
        value={hundredths(value)}
        style={{ '--filled': `${((value - min) / (max - min)) * 100}%` } as CSSProperties}
        aria-valuetext={t('chanceShort', { n: hundredths(value) })}
        onChange={(event) => onChange(event.target.valueAsNumber / 100)}
      />
      <div className={styles.ends} aria-hidden="true">
        <span>{t('chanceShort', { n: hundredths(min) })}</span>
        <span>{t('chanceShort', { n: hundredths(max) })}</span>
      </div>
    </div>
  );
}

/** Whole numbers where the chance has two decimals, without the dust of binary fractions. */
function hundredths(chance: number): number {
  return Math.round(chance * 10_000) / 100;
}
