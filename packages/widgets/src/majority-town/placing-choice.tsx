import { useId } from 'react';
import { useMessages } from '../language/index.ts';
import styles from './majority-town.module.css';
import { messages } from './messages.ts';
import { type MajorityTownState, placings } from './use-majority-town.ts';

/** Where the badges go, and how large people are drawn. */
export function PlacingChoice({ state }: { state: MajorityTownState }) {
  const t = useMessages(messages);
  const name = useId();
  const off = state.phase !== 'ready';
  return (
    <fieldset className={styles.choice} disabled={off}>
      <legend>{t('where')}</legend>
      <div className={styles.placings}>
        {placings.map((placing) => (
          <label key={placing}>
            <input
              type="radio"
              name={name}
              checked={state.placing === placing}
              onChange={() => state.place(placing)}
            />
            {t(placing)}
          </label>
        ))}
      </div>
      <label className={styles.weigh}>
        <input
          type="checkbox"
          checked={state.weighed}
          onChange={(event) => state.weigh(event.target.checked)}
        />
        {t('weigh')}
      </label>
    </fieldset>
  );
}
