import { NEVER } from '@groundswell/core/spread';
import type { RingTry } from '../simulation/index.ts';
import { keyOf, type Points } from './points.ts';
import { actingBy } from './ring-shape.ts';
import { type RewireFigureSettings, stopsOf, variantsOf } from './settings.ts';

/** A column by what it holds, and for which act where it is one act's. */
export interface Column {
  readonly kind:
    | 'day'
    | 'try'
    | 'moved'
    | 'friends'
    | 'lone'
    | 'acting'
    | 'arrive'
    | 'days'
    | 'share';
  readonly act?: number;
}

/** Numbers as they are; a cell is empty where something never came about. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (number | undefined)[])[];
}

const NEARLY_ALL = 0.9;

/** One row for each day of the try that is drawn. */
export function raceTable({ acts }: RewireFigureSettings, ring: RingTry, lastDay: number): Table {
  return {
    columns: [{ kind: 'day' }, ...acts.map((_, act) => ({ kind: 'acting', act }) as const)],
    rows: Array.from({ length: lastDay + 1 }, (_, day) => [
      day,
      ...ring.actedOn.map((days) => actingBy(days, day)),
    ]),
  };
}

/** One row for each of the small tries. */
export function triesTable(
  { acts, people }: RewireFigureSettings,
  rings: readonly RingTry[],
  lastDay: number,
): Table {
  return {
    columns: [
      { kind: 'try' },
      ...acts.flatMap(
        (_, act) =>
          [
            { kind: 'acting', act },
            { kind: 'days', act },
          ] as const,
      ),
    ],
    rows: rings.map(({ actedOn }, i) => [
      i + 1,
      ...actedOn.flatMap((days) => [actingBy(days, lastDay), arrivalOf(days, NEARLY_ALL * people)]),
    ]),
  };
}

/** One row for each place that is known, ring by ring from left to right. */
export function curveTable(settings: RewireFigureSettings, points: Points): Table {
  const stops = [...new Set([...stopsOf(settings), settings.rewired])].toSorted((a, b) => a - b);
  const each = settings.acts.flatMap((_, act) =>
    (['arrive', 'days', 'share'] as const).map((kind) => ({ kind, act })),
  );
  return {
    columns: [
      { kind: 'moved' },
      ...(settings.widerFriends === undefined ? [] : [{ kind: 'friends' } as const]),
      ...(settings.loneChance === undefined ? [] : [{ kind: 'lone' } as const]),
      ...each,
    ],
    rows: variantsOf(settings).flatMap((variant) =>
      stops.flatMap((rewired) => {
        const known = points.get(keyOf({ ...variant, rewired }));
        if (!known) return [];
        return [
          [
            Math.round(100 * rewired),
            ...(settings.widerFriends === undefined ? [] : [variant.friends]),
            ...(settings.loneChance === undefined ? [] : [Number(variant.lone)]),
            ...known.flatMap(({ arrived, tries, days, share }) => [arrived / tries, days, share]),
          ],
        ];
      }),
    ),
  };
}

/** The table for a spreadsheet; columns are named in one language, so that files can be laid together. */
export function tableCsv({ columns, rows }: Table, { acts }: RewireFigureSettings): string {
  const head = columns.map(({ kind, act }) => {
    return act === undefined ? kind : `${acts[act]?.id ?? act} ${kind}`;
  });
  const lines = rows.map((row) =>
    row.map((cell) => (cell === undefined ? '' : Number(cell.toFixed(4)))),
  );
  return [head, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function arrivalOf(actedOn: Uint32Array, enough: number): number | undefined {
  const day = actedOn.toSorted()[Math.ceil(enough) - 1];
  return day === NEVER ? undefined : day;
}
