import type { CSSProperties } from 'react';
import { useMessages, useNumber } from '../language/index.ts';
import { StateMark } from '../state-mark/index.ts';
import styles from './majority-town.module.css';
import { messages } from './messages.ts';
import { type MajorityTownState, placings, type TownSummary } from './use-majority-town.ts';

interface CountsProps {
  state: MajorityTownState;
  summary: TownSummary;
}

/** The count of the placing on show, large, and both placings on one line with the learner's guesses. */
export function Counts({ state, summary }: CountsProps) {
  const t = useMessages(messages);
  const number = useNumber();
  const { people, sees } = summary;
  return (
    <div className={styles.counts}>
      <p className={styles.wearers}>
        <StateMark state="acting" /> {t('wearers', { holders: summary.holders })}
      </p>
      <p className={styles.large}>
        <StateMark state="believer" size={30} /> <b>{number(sees[state.placing])}</b>{' '}
        {t('of', { people })} {t('see')}
      </p>
      <ul aria-label={t('compare')}>
        {placings.map((placing) => {
          const seen = state.seen.has(placing);
          const guess = state.guesses[placing];
          const share = (sees[placing] / people) * 100;
          return (
            <li key={placing}>
              <span className={styles.name}>
                {t(placing)} <b>{seen ? t('share', { percent: Math.round(share) }) : t('later')}</b>
              </span>
              <span
                className={styles.bar}
                style={{ '--share': seen ? share : 0, '--guess': guess ?? 0 } as CSSProperties}
              >
                {guess === undefined ? null : <i />}
              </span>
              {guess === undefined ? null : (
                <span className={styles.guess}>{t('guess', { percent: Math.round(guess) })}</span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
