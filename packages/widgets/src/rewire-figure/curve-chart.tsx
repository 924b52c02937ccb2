import { useMessages } from '../language/index.ts';
import { useWidth } from '../width/index.ts';
import styles from './chart.module.css';
import { type Line, linesOf } from './curve-lines.ts';
import { CurvePanel } from './curve-panel.tsx';
import { messages } from './messages.ts';
import type { Points } from './points.ts';
import type { Place, RewireFigureSettings } from './settings.ts';

interface CurveChartProps {
  settings: RewireFigureSettings;
  points: Points;
  place: Place;
  /** What a line is called; the empty string where there is only one. */
  nameOf: (line: Line) => string;
  /** Locked numbers by question id. */
  predictions: Readonly<Record<string, number>>;
}

/** What many tries come to against rewiring: how often an act arrives, and how soon. It grows as the slider is moved. */
export function CurveChart({ settings, points, place, nameOf, predictions }: CurveChartProps) {
  const t = useMessages(messages);
  const [width, frame] = useWidth(600);
  const { rewired, guess } = settings;
  const guessed = guess ? predictions[guess.prediction] : undefined;
  const lines = linesOf(settings, points, place);
  const slowest = Math.max(20, ...lines.flatMap(({ spots }) => spots.map(({ days = 0 }) => days)));
  const guessedDays = settings.acts.flatMap(({ prediction }) => {
    const day = prediction === undefined ? undefined : predictions[prediction];
    return day === undefined ? [] : [day];
  });
  const highest = 10 * Math.ceil(Math.max(slowest, ...guessedDays) / 10);
  const shared = {
    width,
    place,
    lines,
    bestGuess:
      guess?.of === 'best-place' && guessed !== undefined
        ? { moved: guessed, words: t('guessPlace', { moved: guessed }) }
        : undefined,
  };

  return (
    <div ref={frame} className={styles.frame}>
      <p className={styles.title}>{t('arrivalsAxis')}</p>
      <CurvePanel
        {...shared}
        label={t('arrivalsAxis')}
        max={100}
        ticks={[0, 50, 100]}
        unit="%"
        heightOf={({ arrived }) => 100 * arrived}
        nameOf={nameOf}
        guesses={
          guess?.of === 'arrivals' && guessed !== undefined
            ? [{ rewired, value: guessed, words: t('guessArrivals', { percent: guessed }) }]
            : []
        }
      />
      <p className={styles.title}>{t('daysAxis')}</p>
      <CurvePanel
        {...shared}
        label={t('daysAxis')}
        max={highest}
        ticks={[0, highest / 2, highest]}
        heightOf={({ days }) => days}
        guesses={guessedDays.map((day) => ({
          rewired,
          value: day,
          words: t('guessDay', { day }),
        }))}
      />
      <p className={styles.axisName}>{t('across')}</p>
    </div>
  );
}
