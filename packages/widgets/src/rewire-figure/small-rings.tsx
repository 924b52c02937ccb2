import { useMessages } from '../language/index.ts';
import type { RingTry } from '../simulation/index.ts';
import { messages } from './messages.ts';
import { actingBy } from './ring-shape.ts';
import styles from './small-rings.module.css';
import type { Act } from './settings.ts';

interface SmallRingsProps {
  people: number;
  act: Act;
  rings: readonly RingTry[];
  day: number;
}

const RADIUS = 40;

/** Each try as a small ring: the part that acts is drawn thick, and its count stands inside. */
export function SmallRings({ people, act, rings, day }: SmallRingsProps) {
  const t = useMessages(messages);
  return (
    <ul className={styles.rings}>
      {rings.map(({ actedOn: [days] }, i) => {
        if (!days) return null;
        const count = actingBy(days, day);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a try is its place in the row
          <li key={i}>
            <svg
              viewBox="0 0 100 100"
              role="img"
              aria-label={t('triesSmall', { place: i + 1, count, people })}
            >
              <circle className={styles.rim} cx={50} cy={50} r={RADIUS} />
              <path className={styles.acting} data-mark={act.mark} d={arcs(days, day)} />
              <text className={styles.count} x={50} y={57} data-all={count >= 0.9 * people}>
                {count}
              </text>
            </svg>
          </li>
        );
      })}
    </ul>
  );
}

/** Runs of neighbours who act, one arc each. */
function arcs(actedOn: ArrayLike<number>, day: number): string {
  const people = actedOn.length;
  const acts = (person: number) => (actedOn[person % people] ?? Infinity) <= day;
  let path = '';
  for (let person = 0; person < people; person++) {
    if (!acts(person) || (person > 0 && acts(person - 1))) continue;
    let end = person + 1;
    while (end < people && acts(end)) end++;
    // Two halves, for an arc cannot lead all the way round.
    const middle = (person + end) / 2;
    path += `M${spot(person / people)}`;
    for (const to of [middle, end - 0.001]) {
      path += `A${RADIUS} ${RADIUS} 0 0 1 ${spot(to / people)}`;
    }
  }
  return path;
}

function spot(turn: number): string {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  const [x, y] = [50 + RADIUS * Math.cos(angle), 50 + RADIUS * Math.sin(angle)];
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
