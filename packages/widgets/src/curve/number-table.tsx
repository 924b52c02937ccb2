import type { CurveQuestion } from '@groundswell/core/quiz';
import { useId, useState } from 'react';
import { useLanguage, useMessages, useNumber, useText } from '../language/index.ts';
import { parseNumber } from '../question/card.ts';
import styles from './number-table.module.css';
import { messages } from './messages.ts';
import type { CurveState } from './use-curve.ts';

interface NumberTableProps {
  state: CurveState;
  question: CurveQuestion;
}

/** The same line as numbers: one field for each stop, and, once marked, the true value beside it. */
export function NumberTable({ state, question }: NumberTableProps) {
  const { x, y } = question;
  const { stops, miss, truthAt } = state;
  const t = useMessages(messages);
  const text = useText();
  const number = useNumber();
  const scaleId = useId();
  return (
    <details className={styles.numbers}>
      <summary>{t('numbers')}</summary>
      <p id={scaleId} className={styles.scale}>
        {text(y.label)}. {t('offScale', { min: number(y.min), max: number(y.max) })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text(x.label)}</th>
            <th scope="col">{t('yours')}</th>
            {miss ? <th scope="col">{t('truth')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {stops.map((stop) => (
            <tr key={stop}>
              <th scope="row">{number(stop)}</th>
              <td>
                <NumberField state={state} question={question} stop={stop} scaleId={scaleId} />
              </td>
              {miss ? <td>{number(truthAt(stop), { maximumSignificantDigits: 3 })}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface NumberFieldProps extends NumberTableProps {
  stop: number;
  scaleId: string;
}

function NumberField({ state, question, stop, scaleId }: NumberFieldProps) {
  const { x, y } = question;
  const { canDraw, valueAt, setPoint } = state;
  const t = useMessages(messages);
  const text = useText();
  const number = useNumber();
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null); // null: nobody is typing here
  const value = valueAt(stop);
  const shown = typed ?? (value === undefined ? '' : number(value));
  const isOff = typed !== null && typed.trim() !== '' && !fits(typed);

  function fits(words: string): boolean {
    const read = parseNumber(words, language);
    return read !== undefined && read >= y.min && read <= y.max;
  }

  return (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      aria-label={t('yourValue', { xLabel: text(x.label), x: number(stop) })}
      aria-describedby={scaleId}
      aria-invalid={isOff || undefined}
      value={shown}
      disabled={!canDraw}
      onChange={(event) => {
        const words = event.currentTarget.value;
        setTyped(words);
        setPoint(stop, fits(words) ? parseNumber(words, language) : undefined);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
