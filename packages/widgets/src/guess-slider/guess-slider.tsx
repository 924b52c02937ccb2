import { Lock } from 'lucide-react';
import type { CSSProperties, KeyboardEvent } from 'react';
import { useNumber } from '../language/index.ts';
import styles from './guess-slider.module.css';
import { farNeighbor, neighbor, positionOf, type Scale, ticksOf, valueAt } from './scale.ts';

export interface GuessSliderProps {
  scale: Scale;
  /** Undefined until the learner has moved it. */
  value: number | undefined;
  onChange: (value: number) => void;
  /** What the slider asks, for a screen reader. */
  label: string;
  /** How a value is said in words, such as "400 people"; also says that nothing is chosen yet. */
  say: (value: number | undefined) => string;
  locked: boolean;
  disabled?: boolean | undefined;
  /** What happened, drawn in ink on the same rail. */
  result?: number | undefined;
}

/** A native range input under a marigold knob; the arrow keys step through round numbers. */
export function GuessSlider(props: GuessSliderProps) {
  const { scale, value, onChange, label, say, locked, disabled, result } = props;
  const number = useNumber();
  const start = valueAt(scale, 0.5);
  const shown = value ?? start;
  const at = positionOf(scale, shown);

  function step(event: KeyboardEvent) {
    const next = valueAfterKey(event.key, scale, value, shown);
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
  }

  return (
    <div className={styles.slider} data-set={value !== undefined} data-locked={locked}>
      <div className={styles.track} style={share(at)}>
        <span className={styles.rail} />
        <span className={styles.fill} />
        {result === undefined ? null : (
          <span className={styles.result} style={share(positionOf(scale, result))} />
        )}
        <input
          type="range"
          className={styles.input}
          min={0}
          max={1}
          step={0.001}
          value={at}
          disabled={disabled || locked}
          aria-label={label}
          aria-valuetext={say(value)}
          onChange={(event) => onChange(valueAt(scale, event.currentTarget.valueAsNumber))}
          onPointerUp={() => value === undefined && onChange(start)}
          onKeyDown={step}
        />
        <span className={styles.knob}>{locked ? <Lock aria-hidden="true" /> : null}</span>
      </div>
      <div className={styles.ticks} aria-hidden="true">
        {ticksOf(scale).map((tick) => (
          <span key={tick} style={share(positionOf(scale, tick))}>
            {number(tick)}
          </span>
        ))}
      </div>
    </div>
  );
}

function valueAfterKey(key: string, scale: Scale, value: number | undefined, shown: number) {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return neighbor(scale, shown, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return neighbor(scale, shown, -1);
    case 'PageUp':
      return farNeighbor(scale, shown, 1);
    case 'PageDown':
      return farNeighbor(scale, shown, -1);
    case 'Home':
      return scale.min;
    case 'End':
      return scale.max;
    case 'Enter':
    case ' ':
      return value === undefined ? shown : undefined;
    default:
      return undefined;
  }
}

function share(position: number): CSSProperties {
  return { '--at': position } as CSSProperties;
}
