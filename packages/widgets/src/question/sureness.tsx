import { useId } from 'react';
import { useMessages, useNumber } from '../language/index.ts';
import { messages } from './messages.ts';
import styles from './sureness.module.css';

/** From a coin toss to as good as certain. */
const surenessSteps = [0.5, 0.6, 0.75, 0.9, 0.99] as const;

export interface SurenessProps {
  value: number | undefined;
  onChange: (sureness: number) => void;
  disabled?: boolean | undefined;
}

/** How sure the learner is, as five rising bars; underneath they are radio buttons. */
export function Sureness({ value, onChange, disabled }: SurenessProps) {
  const t = useMessages(messages);
  const number = useNumber();
  const name = useId();
  const percent = (share: number) => number(share, { style: 'percent' });
  return (
    <fieldset className={styles.sureness} disabled={disabled}>
      <legend>{t('howSure')}</legend>
      <span className={styles.bars}>
        {surenessSteps.map((step) => (
          <label key={step} className={styles.step}>
            <input
              type="radio"
              name={name}
              aria-label={percent(step)}
              checked={value === step}
              onChange={() => onChange(step)}
            />
            <i aria-hidden="true" />
          </label>
        ))}
      </span>
      <output className={styles.value} data-said={value !== undefined}>
        {value === undefined ? t('sayHowSure') : percent(value)}
      </output>
    </fieldset>
  );
}
