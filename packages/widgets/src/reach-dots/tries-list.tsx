import { Download } from 'lucide-react';
import { Button } from '../button/index.ts';
import { useMessages, useNumber } from '../language/index.ts';
import type { TrySeries } from '../simulation/index.ts';
import { messages } from './messages.ts';
import styles from './reach-dots.module.css';
import type { Measure } from './settings.ts';
import { summarize } from './summary.ts';

interface TriesListProps {
  names: readonly string[];
  series: readonly TrySeries[];
  measure: Measure;
  seed: number;
  onDownload: () => void;
}

/** The strips as a table: every try in the order it was made, and the middle one below. */
export function TriesList({ names, series, measure, seed, onDownload }: TriesListProps) {
  const t = useMessages(messages);
  const number = useNumber();
  const write = (value: number) => number(value, { maximumFractionDigits: 1 });
  const tries = series[0]?.values ?? [];
  const title = t('tableTitle');
  const column = measure === 'reach' ? t('reached') : t('votesColumn');
  return (
    <div className={styles.list}>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} aria-label={title} tabIndex={0}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{measure === 'reach' ? t('try') : t('town')}</th>
              {names.map((name) => (
                <th key={name} scope="col">
                  {names.length > 1 ? name : column}
                </th>
              ))}
              {names.length === 1 && measure === 'reach' ? (
                <th scope="col">{t('passedOn')}</th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {tries.map((_, index) => (
              <tr key={seed + index}>
                <th scope="row">{number(index + 1)}</th>
                {series.map(({ values }, s) => (
                  <td key={names[s]}>{write(values[index] ?? 0)}</td>
                ))}
                {names.length === 1 && measure === 'reach' ? (
                  <td>{number(series[0]?.shares[index] ?? 0)}</td>
                ) : null}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('median')}</th>
              {series.map(({ values }, s) => (
                <td key={names[s]}>{write(summarize(values).median)}</td>
              ))}
              {names.length === 1 && measure === 'reach' ? (
                <td>{write(summarize(series[0]?.shares ?? []).median)}</td>
              ) : null}
            </tr>
          </tfoot>
        </table>
      </section>
      <Button icon={<Download />} onClick={onDownload}>
        {t('csv')}
      </Button>
    </div>
  );
}
