import { Eye } from 'lucide-react';
import { type CSSProperties, useState } from 'react';
import { Button } from '../button/index.ts';
import { type Earlier, useEarlier } from '../earlier/index.ts';
import { useMessages } from '../language/index.ts';
import { Plate, type PlateProps } from '../plate/index.ts';
import { pointsOf, recordsOf } from '../reading-desk/index.ts';
import styles from './desk-result.module.css';
import { messages } from './messages.ts';
import type { DeskResultSettings } from './settings.ts';
import { Trails } from './trails.tsx';
import { pointsOfWay, possibleOf, ways } from './ways.ts';

export interface DeskResultProps {
  settings: DeskResultSettings;
  /** How to read the figure, in one sentence. */
  caption: string;
  number?: number | undefined;
  paper?: PlateProps['paper'];
  /** Locked guesses by question id. */
  predictions?: Readonly<Record<string, number>>;
  /** What the reading desks told. */
  heard?: Earlier | undefined;
  earlier?: Earlier | undefined;
  /** Called once, when the points are shown. */
  onOutcome?: ((outcome: Readonly<Record<string, number>>) => void) | undefined;
}

/** The learner's points beside those of three ways to play, each with the guess; then what settled each post. */
export function DeskResult(props: DeskResultProps) {
  const { settings, caption, number, paper = 'sheet', predictions = {}, heard = {} } = props;
  const { earlier, onOutcome } = props;
  const t = useMessages(messages);
  const [isShown, setShown] = useState(false);
  const isBack = useEarlier(earlier, isShown) !== null;
  const { posts } = settings;
  const records = recordsOf(heard).filter(({ stage }) => posts.includes(stage));
  const possible = possibleOf(posts);
  const own = records.map(pointsOf).reduce((sum, { total }) => sum + total, 0);
  const bars = ways.map((way) => ({
    way,
    points: pointsOfWay(way, posts),
    guess: predictions[settings.predictions[way] ?? ''],
  }));

  function show() {
    setShown(true);
    const points = Object.fromEntries(bars.map(({ way, points: earned }) => [way, earned]));
    onOutcome?.({ ...points, points: own, possible });
  }

  if (records.length < posts.length) {
    return (
      <Plate number={number} caption={caption} paper={paper}>
        <p className={styles.waiting}>{t('waiting')}</p>
      </Plate>
    );
  }
  if (!isShown && !isBack) {
    return (
      <Plate number={number} caption={caption} paper={paper}>
        <Button tone="main" icon={<Eye />} onClick={show}>
          {t('show')}
        </Button>
      </Plate>
    );
  }
  return (
    <Plate number={number} caption={caption} paper={paper}>
      <p className={styles.scale}>{t('chart', { possible })}</p>
      <ul className={styles.bars}>
        {bars.map(({ way, points, guess }) => (
          <Bar key={way} name={t(way)} points={points} guess={guess} possible={possible} />
        ))}
        <Bar name={t('you')} points={own} possible={possible} isOwn />
      </ul>
      <Trails records={records} />
    </Plate>
  );
}

interface BarProps {
  name: string;
  points: number;
  possible: number;
  guess?: number | undefined;
  isOwn?: boolean;
}

function Bar({ name, points, possible, guess, isOwn = false }: BarProps) {
  const t = useMessages(messages);
  const share = (value: number) => `${(100 * Math.min(value, possible)) / possible}%`;
  return (
    <li className={styles.bar} data-own={isOwn}>
      <span className={styles.name}>{name}</span>
      <span className={styles.track}>
        <i style={{ '--length': share(points) } as CSSProperties} />
        {guess === undefined ? null : (
          <em style={{ '--at': share(guess) } as CSSProperties} aria-hidden />
        )}
      </span>
      <span className={styles.number}>
        <b>{t('points', { points })}</b>
        {guess === undefined ? null : <span>{t('guess', { guess })}</span>}
      </span>
    </li>
  );
}
