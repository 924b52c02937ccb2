import type { Certainty } from '@groundswell/core/quiz';
import { useId } from 'react';
import { useMessages } from '../language/index.ts';
import styles from './certainty-choice.module.css';
import { messages } from './messages.ts';

export interface CertaintyChoiceProps {
  value: Certainty | null;
  onChange: (certainty: Certainty) => void;
}

const levels: readonly Certainty[] = [1, 2, 3];

/** How certain the answer is, in three levels, each with what it wins and what it risks. */
export function CertaintyChoice({ value, onChange }: CertaintyChoiceProps) {
  const t = useMessages(messages);
  const name = useId();
  return (
    <fieldset className={styles.certainty}>
      <legend>{t('howCertain')}</legend>
      <div className={styles.levels}>
        {levels.map((level) => (
          <label key={level} className={styles.level} data-chosen={value === level || undefined}>
            <input
              type="radio"
              name={name}
              checked={value === level}
              onChange={() => onChange(level)}
            />
            <span>{t(`certain-${level}`)}</span>
            <span className={styles.stakes}>{t(`stakes-${level}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
