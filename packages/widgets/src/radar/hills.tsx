import type { DiscernmentMeasure, DoubtCounts } from '@groundswell/core/quiz';
import { useMessages } from '../language/index.ts';
import styles from './hills.module.css';
import { messages } from './messages.ts';

interface HillsProps {
  measure: DiscernmentMeasure;
  counts: DoubtCounts;
}

const width = 560;
const floor = 190;
const reach = 4;

/** Two hills, as far apart as the posts were told apart, and the line from which on they were doubted. */
export function Hills({ measure, counts }: HillsProps) {
  const t = useMessages(messages);
  const { dPrime, criterion } = measure;
  const half = dPrime.value / 2;
  const x = (at: number) => ((Math.min(Math.max(at, -reach), reach) + reach) / (2 * reach)) * width;
  return (
    <div className={styles.hills}>
      <p>{t('hills')}</p>
      <svg viewBox={`0 0 ${width} 224`} aria-hidden>
        <path className={styles.trustworthy} d={hill(-half, x)} />
        <path className={styles.misleading} d={hill(half, x)} />
        <rect
          className={styles.band}
          x={x(criterion.low)}
          y={16}
          width={x(criterion.high) - x(criterion.low)}
          height={floor - 16}
        />
        <path className={styles.line} d={`M${x(criterion.value)} 10V${floor + 4}`} />
        <path className={styles.floor} d={`M0 ${floor}H${width}`} />
        <text x={0} y={floor + 24}>
          {t('feltFine')}
        </text>
        <text x={width} y={floor + 24} textAnchor="end">
          {t('feltFishy')}
        </text>
      </svg>
      <p className={styles.names}>
        <span data-truth="trustworthy">{t('hillTrue', { count: counts.trustworthy })}</span>
        <span data-truth="misleading">{t('hillMisleading', { count: counts.misleading })}</span>
      </p>
    </div>
  );
}

function hill(middle: number, x: (at: number) => number): string {
  const points = Array.from({ length: 81 }, (_, i) => {
    const at = -reach + (i * reach) / 40;
    const height = 150 * Math.exp(-((at - middle) ** 2) / 2);
    return `${x(at).toFixed(1)} ${(floor - height).toFixed(1)}`;
  });
  return `M0 ${floor}L${points.join('L')}L${width} ${floor}Z`;
}
