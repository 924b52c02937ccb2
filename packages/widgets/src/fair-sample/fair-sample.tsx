import { Dices, Users } from 'lucide-react';
import { Button } from '../button/index.ts';
import { useMessages, useNumber } from '../language/index.ts';
import { Face, personNames } from '../people/index.ts';
import { Plate } from '../plate/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './fair-sample.module.css';
import { messages } from './messages.ts';
import type { FairSampleSettings } from './settings.ts';
import { Axis, Squares, Track } from './track.tsx';
import { type FairSampleOutcome, useFairSample } from './use-fair-sample.ts';

export interface FairSampleProps {
  /** What it shows; small enough for a link. */
  settings: FairSampleSettings;
  /** How to read the figure, in one sentence. */
  caption: string;
  /** The figure's number on its page; left out where it stands alone. */
  number?: number | undefined;
  /**
   * The paper it is printed on: the module’s, or the plain sheet.
   * @default 'sheet'
   */
  paper?: 'sheet' | 'sun' | 'tide' | 'bloom';
  /** Locked numbers by question id, in per cent. */
  predictions?: Readonly<Record<string, number>> | undefined;
  /** Called after every sample. */
  onOutcome?: ((outcome: FairSampleOutcome) => void) | undefined;
}

const noPredictions = {};

/** A few feeds and people drawn by chance, over one axis with the truth. */
export function FairSample({
  settings,
  caption,
  number,
  paper = 'sheet',
  predictions = noPredictions,
  onOutcome,
}: FairSampleProps) {
  const t = useMessages(messages);
  const formatNumber = useNumber();
  const percent = (share: number) =>
    formatNumber(share, { style: 'percent', maximumFractionDigits: 0 });
  const { town, size, samples, guess, phase, ask } = useFairSample({
    settings,
    predictions,
    onOutcome,
  });
  const latest = samples.at(-1);
  const truth = phase === 'asked' ? town.truth : undefined;
  const lines = { truth, guess: guess === undefined ? undefined : guess / 100 };
  const words = wordsNow();

  function wordsNow(): string {
    if (phase === 'waiting') return t('waiting');
    if (latest === undefined) return '';
    if (samples.length > 2) {
      const [lowest, highest] = [Math.min(...samples) / size, Math.max(...samples) / size];
      return t('range', {
        draws: samples.length,
        lowest: percent(lowest),
        highest: percent(highest),
        truth: percent(town.truth),
      });
    }
    const shares = { share: percent(latest / size), truth: percent(town.truth) };
    return t('result', { badges: latest, size, ...shares });
  }

  return (
    <Plate number={number} caption={caption} paper={paper}>
      <div className={styles.figure} data-state={phase}>
        <Axis ends={lines} names={{ truth: t('truth'), guess: t('guess') }} format={percent} />
        <ul className={styles.rows}>
          {town.feeds.map(({ person, friends, badges }) => (
            <li key={person}>
              <div className={styles.head}>
                <Face person={person} size={44} />
                <p>
                  <b>{t('feedOf', { name: personNames[person] })}</b>
                  <span>{t('friends', { badges, friends })}</span>
                </p>
                <Squares filled={badges} total={friends} />
              </div>
              <Track shares={[badges / friends]} lines={lines} tone="feed" />
            </li>
          ))}
          <li>
            <div className={styles.head}>
              <span className={styles.many}>
                <Users aria-hidden />
              </span>
              <p>
                <b>{t('byChance', { size })}</b>
                <span>
                  {latest === undefined ? t('notAsked') : t('asked', { badges: latest, size })}
                </span>
              </p>
              {latest === undefined ? null : <Squares filled={latest} total={size} />}
            </div>
            <Track shares={samples.map((badges) => badges / size)} lines={lines} tone="sample" />
          </li>
        </ul>
        <p className={styles.axisName}>{t('axis')}</p>
        <output className={styles.words}>
          {words}
          {phase === 'asked' && guess !== undefined ? (
            <VisuallyHidden> {t('guessTwin', { guess: percent(guess / 100) })}</VisuallyHidden>
          ) : null}
        </output>
        {phase === 'waiting' ? null : (
          <div className={styles.start}>
            <Button
              tone={phase === 'ready' ? 'main' : 'quiet'}
              icon={<Dices />}
              onClick={() => ask(1)}
            >
              {phase === 'ready' ? t('ask', { size }) : t('askAgain', { size })}
            </Button>
            {phase === 'asked' ? <Button onClick={() => ask(20)}>{t('askTwenty')}</Button> : null}
          </div>
        )}
      </div>
    </Plate>
  );
}
