import { useMessages, useNumber } from '../language/index.ts';
import type { RingTry } from '../simulation/index.ts';
import { stateOutlines } from '../state-mark/index.ts';
import { useWidth } from '../width/index.ts';
import styles from './chart.module.css';
import { messages } from './messages.ts';
import { actingBy } from './ring-shape.ts';
import type { Act } from './settings.ts';

interface GrowthChartProps {
  people: number;
  acts: readonly Act[];
  ring: RingTry | undefined;
  day: number;
  lastDay: number;
  /** Locked guesses of days, in the order of the acts. */
  guesses: readonly (number | undefined)[];
}

const HEIGHT = 190;
const TOP = 26;
const BOTTOM = 34;
const LEFT = 34;
const RIGHT = 14;
const NEARLY_ALL = 0.9;

/** How many act, day by day, and never past the day that is shown; guesses wait on the line of nearly all. */
export function GrowthChart(props: GrowthChartProps) {
  const { people, acts, ring, day, lastDay, guesses } = props;
  const t = useMessages(messages);
  const number = useNumber();
  const [width, frame] = useWidth(600);
  // As long as the slider of the guesses, so that the axis does not give the answer away.
  const days = Math.max(10 * Math.ceil(lastDay / 10), 60);
  const x = (at: number) => LEFT + (at / days) * (width - LEFT - RIGHT);
  const y = (count: number) => HEIGHT - BOTTOM - (count / people) * (HEIGHT - TOP - BOTTOM);
  const line = y(NEARLY_ALL * people);
  const ticks = Array.from({ length: days / 10 + 1 }, (_, i) => 10 * i);

  return (
    <div ref={frame} className={styles.frame}>
      <p className={styles.title}>{t('growth')}</p>
      <svg width={width} height={HEIGHT} role="img" aria-label={t('growth')}>
        {[0, people].map((count) => (
          <g key={count}>
            <path className={styles.grid} d={`M${LEFT} ${y(count)}H${width - RIGHT}`} />
            <text className={styles.tick} x={LEFT - 6} y={y(count) + 5} data-end>
              {number(count)}
            </text>
          </g>
        ))}
        {ticks.map((at) => (
          <text key={at} className={styles.tick} x={x(at)} y={HEIGHT - 14} data-middle>
            {number(at)}
          </text>
        ))}
        <text className={styles.tick} x={width - RIGHT} y={HEIGHT} data-end>
          {t('growthDay')}
        </text>
        <path className={styles.goal} d={`M${LEFT} ${line}H${width - RIGHT}`} />
        <text className={styles.tick} x={width - RIGHT} y={line + 16} data-end>
          {t('nearlyAll')}
        </text>
        {acts.map((act, a) => {
          const actedOn = ring?.actedOn[a];
          const counts = actedOn ? countsTo(actedOn, day) : [];
          const arrived = counts.findIndex((count) => count >= NEARLY_ALL * people);
          const guess = guesses[a];
          return (
            <g key={act.id}>
              <path className={styles.curve} data-mark={act.mark} d={curve(counts, x, y)} />
              {guess === undefined ? null : (
                <g className={styles.guess}>
                  <path
                    d={stateOutlines[act.mark]}
                    transform={`translate(${x(guess)} ${line}) scale(0.8)`}
                  />
                  {guesses.indexOf(guess) < a ? null : (
                    <text
                      x={x(guess)}
                      y={line + (guess > days * 0.8 ? 38 : 26) + 20 * a}
                      data-end={guess > days * 0.5 || undefined}
                    >
                      {t('guessDay', { day: guess })}
                    </text>
                  )}
                </g>
              )}
              {arrived < 0 ? null : (
                <g className={styles.result} data-mark={act.mark}>
                  <circle cx={x(arrived)} cy={line} r={6} />
                  <text x={x(arrived)} y={line - 12} data-middle>
                    {t('dayLabel', { day: arrived })}
                  </text>
                </g>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function countsTo(actedOn: ArrayLike<number>, day: number): number[] {
  return Array.from({ length: Math.max(day + 1, 0) }, (_, at) => actingBy(actedOn, at));
}

function curve(
  counts: readonly number[],
  x: (day: number) => number,
  y: (count: number) => number,
): string {
  return counts.map((count, day) => `${day === 0 ? 'M' : 'L'}${x(day)} ${y(count)}`).join('');
}
