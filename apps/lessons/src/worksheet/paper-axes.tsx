import type { CurveAxis, CurveQuestion } from '@groundswell/core/quiz';
import { useNumber, useText } from '@groundswell/widgets/language';
import styles from './paper-question.module.css';

const width = 600;
const height = 260;
const left = 50;
const top = 26;

/** Two empty axes to draw between, with a grid of ten by ten. */
export function PaperAxes({ question: { x, y } }: { question: CurveQuestion }) {
  const text = useText();
  const number = useNumber();
  const tenths = Array.from({ length: 11 }, (_, at) => at);
  const labelOf = ({ min, max }: CurveAxis, tenth: number) =>
    number(min + ((max - min) * tenth) / 10, { maximumSignificantDigits: 3 });
  return (
    <svg className={styles.axes} viewBox={`0 0 ${left + width + 16} ${top + height + 46}`}>
      <title>{`${text(x.label)}, ${text(y.label)}`}</title>
      {tenths.map((tenth) => (
        <g key={tenth}>
          <path d={`M${left + (width * tenth) / 10} ${top}v${height}`} />
          <path d={`M${left} ${top + height - (height * tenth) / 10}h${width}`} />
          {tenth % 2 === 0 ? (
            <>
              <text x={left + (width * tenth) / 10} y={top + height + 18} textAnchor="middle">
                {labelOf(x, tenth)}
              </text>
              <text x={left - 7} y={top + height - (height * tenth) / 10 + 5} textAnchor="end">
                {labelOf(y, tenth)}
              </text>
            </>
          ) : null}
        </g>
      ))}
      <text x={0} y={13}>
        {text(y.label)}
      </text>
      <text x={left + width} y={top + height + 40} textAnchor="end">
        {text(x.label)}
      </text>
    </svg>
  );
}
