import { type CurvePoint, curveHeight } from '@groundswell/core/quiz';
import { type Box, placeLabels, textWidth } from '../labels/index.ts';

/** A line in px, with the name that stands beside it. */
export interface NamedLine {
  readonly id: string;
  readonly name: string;
  readonly line: readonly CurvePoint[];
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

const height = 19;
const gap = 7;

/** Puts each name above or below its own line, as far to the right as it can stand without touching either line. */
export function nameLines(
  first: NamedLine,
  second: NamedLine,
  plot: Plot,
): ReadonlyMap<string, Box> {
  const lines = [first, second];
  const taken = lines.flatMap(({ line }) => boxesAlong(line, plot));
  const wishes = lines.map(({ id, name, line }) => {
    const width = textWidth(name, 14);
    const ways = Math.floor((plot.right - plot.left - width) / 8);
    const corners = Array.from({ length: Math.max(0, ways) }, (_, way) => {
      const x = plot.right - width - 4 - way * 8;
      const along = [x, x + width / 2, x + width].map((place) => curveHeight(line, place));
      return [
        { x, y: Math.min(...along) - height - gap },
        { x, y: Math.max(...along) + gap },
      ];
    }).flat();
    return { id, width, height, corners };
  });
  const bounds = { x: plot.left, y: 18, width: plot.right - plot.left, height: plot.bottom - 18 };
  return placeLabels(wishes, bounds, taken);
}

/** The line as small boxes, for names to keep clear of. */
function boxesAlong(line: readonly CurvePoint[], { left, right }: Plot): Box[] {
  const step = 4;
  return Array.from({ length: Math.ceil((right - left) / step) }, (_, at) => {
    const x = left + at * step;
    const ends = [curveHeight(line, x), curveHeight(line, x + step)];
    const top = Math.min(...ends) - 5;
    return { x, y: top, width: step, height: Math.max(...ends) + 5 - top };
  });
}
