import { Download } from 'lucide-react';
import { Button } from '../button/index.ts';
import { useMessages, useNumber } from '../language/index.ts';
import { saveFile } from '../saving/index.ts';
import { messages } from './messages.ts';
import type { RewireFigureSettings } from './settings.ts';
import { type Column, type Table, tableCsv } from './table.ts';
import styles from './table-list.module.css';

interface TableListProps {
  settings: RewireFigureSettings;
  table: Table;
  /** Names of the acts, in their order. */
  names: readonly string[];
}

/** The figure in numbers, to be read or taken along. */
export function TableList({ settings, table, names }: TableListProps) {
  const t = useMessages(messages);
  const number = useNumber();
  const titles = { race: 'listRace', tries: 'listTries', curve: 'listCurve' } as const;
  const title = t(titles[settings.shows]);

  function headOf({ kind, act = 0 }: Column): string {
    const name = { act: names[act] ?? '' };
    switch (kind) {
      case 'day':
        return t('columnDay');
      case 'try':
        return t('columnTry');
      case 'moved':
        return t('columnMoved');
      case 'friends':
        return t('circle');
      case 'lone':
        return t('variantLone');
      case 'acting':
        return t('columnActing', name);
      case 'arrive':
        return t('columnArrive', name);
      case 'days':
        return settings.shows === 'tries' ? t('columnArrivedOn', name) : t('columnMiddle', name);
      case 'share':
        return t('columnShare', name);
    }
  }

  function cellOf({ kind }: Column, value: number | undefined): string {
    if (value === undefined) return t('never');
    if (kind === 'lone') return t(value === 1 ? 'yes' : 'no');
    if (kind === 'arrive' || kind === 'share') {
      return number(value, { style: 'percent', maximumFractionDigits: 0 });
    }
    return number(value);
  }

  return (
    <div className={styles.list}>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} aria-label={title} tabIndex={0}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={`${column.kind} ${column.act}`} scope="col">
                  {headOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.slice(0, 3).join(' ')}>
                {table.columns.map((column, c) =>
                  c === 0 ? (
                    <th key={column.kind} scope="row">
                      {cellOf(column, row[c])}
                    </th>
                  ) : (
                    <td key={`${column.kind} ${column.act}`}>{cellOf(column, row[c])}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Button
        icon={<Download />}
        onClick={() => saveFile('groundswell-rewired.csv', tableCsv(table, settings))}
      >
        {t('csv')}
      </Button>
    </div>
  );
}
