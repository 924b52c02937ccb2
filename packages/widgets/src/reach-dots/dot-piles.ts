import { spreadApart } from '../spread-apart/index.ts';

/** The middle of a dot: px from the left, px above the axis. */
interface Dot {
  x: number;
  y: number;
}

/** The dots that stand together because their values are too near to tell apart. */
export interface Pile {
  left: number;
  right: number;
  top: number;
  /** Which tries stand here, in the order they landed. */
  tries: readonly number[];
}

export interface DotPiles {
  /** One dot for each value, in the order of the values. */
  dots: readonly Dot[];
  piles: readonly Pile[];
}

/** The room that a strip's dots may fill. */
export interface Room {
  left: number;
  right: number;
  height: number;
}

/** The widest dots, edge to edge; the look's fifty. */
const widest = 10.5;
const narrowest = 3;

/**
 * Stacks one dot for each value over its place on the axis. A stack that is too high grows sideways,
 * and neighbours make room, so that every dot is seen.
 */
export function pileDots(
  values: readonly number[],
  place: (value: number) => number,
  { pitch, left, right, height }: Room & { pitch: number },
): DotPiles {
  const rows = rowsOf(height, pitch);
  const bins = binned(values, place, pitch);
  const middles = spreadApart(
    bins.map(({ at, tries }) => ({ at, width: columnsOf(tries.length, rows) * pitch })),
    { from: left, to: right },
  );

  const dots = Array.from(values, (): Dot => ({ x: 0, y: 0 }));
  const piles = bins.map(({ tries }, i): Pile => {
    const columns = columnsOf(tries.length, rows);
    const start = (middles[i] ?? 0) - (columns * pitch) / 2;
    tries.forEach((index, landing) => {
      const row = Math.floor(landing / columns);
      dots[index] = { x: start + ((landing % columns) + 0.5) * pitch, y: (row + 0.5) * pitch };
    });
    const top = Math.ceil(tries.length / columns) * pitch;
    return { left: start, right: start + columns * pitch, top, tries };
  });
  return { dots, piles };
}

/** The widest dots with which every strip's highest stack stays slim: all strips share one size. */
export function fitPitch(
  strips: readonly (readonly number[])[],
  place: (value: number) => number,
  { left, right, height }: Room,
): number {
  const slim = Math.max(24, (right - left) * 0.06);
  for (let pitch = widest; pitch > narrowest; pitch -= 0.5) {
    const fits = strips.every((values) =>
      binned(values, place, pitch).every(
        ({ tries }) => columnsOf(tries.length, rowsOf(height, pitch)) * pitch <= slim,
      ),
    );
    if (fits) return pitch;
  }
  return narrowest;
}

interface Bin {
  at: number;
  tries: number[];
}

/** Values that fall on the same dot's width stand together, over their mean place. */
function binned(values: readonly number[], place: (value: number) => number, pitch: number): Bin[] {
  const bins = new Map<number, { sum: number; tries: number[] }>();
  values.forEach((value, index) => {
    const at = place(value);
    const column = Math.round(at / pitch);
    const bin = bins.get(column) ?? { sum: 0, tries: [] };
    bin.sum += at;
    bin.tries.push(index);
    bins.set(column, bin);
  });
  return [...bins]
    .toSorted(([a], [b]) => a - b)
    .map(([, { sum, tries }]) => ({ at: sum / tries.length, tries }));
}

function rowsOf(height: number, pitch: number): number {
  return Math.max(1, Math.floor(height / pitch));
}

function columnsOf(count: number, rows: number): number {
  return Math.ceil(count / rows);
}
