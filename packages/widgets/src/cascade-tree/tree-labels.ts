import { type Box, type LabelWish, placeLabels, textWidth } from '../labels/index.ts';
import type { FittedTree } from './fit.ts';

/** Words that belong beside one person or round their crowd. */
export interface Caption {
  id: string;
  lines: readonly string[];
  person: number;
}

export interface PlacedCaption extends Caption {
  box: Box;
  align: 'start' | 'end';
  leader: string | undefined;
}

const lineHeight = 17;
/** px below the drawing that words may take where it leaves them no room. */
const under = 44;
/** Ways round a crowd that a label may stand, the sides first. */
const bearings = [0, 180, -30, 30, 150, -150, -60, 60, 120, -120, -90, 90].map(
  (degrees) => (degrees / 180) * Math.PI,
);

/** Puts captions outside the crowds they name, where they cover nobody. */
export function placeCaptions(
  captions: readonly Caption[],
  { places, rings, width, height }: FittedTree,
): PlacedCaption[] {
  const marks = places.map(({ x, y }): Box => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
  const crowds = places.flatMap(({ x, y }, person): Box[] => {
    const half = (rings[person] ?? 0) * 0.8;
    return half > 10 ? [{ x: x - half, y: y - half, width: 2 * half, height: 2 * half }] : [];
  });
  const wishes = captions.map(({ id, lines, person }): LabelWish => {
    const size = {
      width: Math.max(...lines.map((line) => textWidth(line, 15))),
      height: lines.length * lineHeight,
    };
    const { x, y } = places[person] ?? { x: 0, y: 0 };
    const ring = rings[person] ?? 0;
    const corners = [12, 22, 34, 50, 72, 100].flatMap((out) =>
      bearings.map((bearing) => {
        const middleX = x + (ring + out) * Math.cos(bearing) + (size.width / 2) * Math.cos(bearing);
        const middleY =
          y + (ring + out) * Math.sin(bearing) + (size.height / 2) * Math.sin(bearing);
        return { x: middleX - size.width / 2, y: middleY - size.height / 2 };
      }),
    );
    return { id, ...size, corners };
  });
  const boxes = placeLabels(wishes, { x: 0, y: 0, width, height: height + under }, [
    ...marks,
    ...crowds,
  ]);
  return captions.flatMap((caption): PlacedCaption[] => {
    const box = boxes.get(caption.id);
    if (!box) return [];
    const person = places[caption.person] ?? { x: 0, y: 0 };
    const align = box.x + box.width / 2 >= person.x ? 'start' : 'end';
    return [{ ...caption, box, align, leader: leaderTo(box, person, rings[caption.person] ?? 0) }];
  });
}

/** A straight line from the words to the edge of the crowd, unless they nearly touch it. */
function leaderTo(box: Box, person: { x: number; y: number }, ring: number): string | undefined {
  const from = {
    x: Math.min(Math.max(person.x, box.x - 4), box.x + box.width + 4),
    y: Math.min(Math.max(person.y, box.y - 2), box.y + box.height + 2),
  };
  const away = Math.hypot(person.x - from.x, person.y - from.y);
  const edge = Math.max(ring + 9, 12);
  if (away < edge + 14) return undefined;
  const share = 1 - edge / away;
  const x = from.x + (person.x - from.x) * share;
  const y = from.y + (person.y - from.y) * share;
  return `M${from.x} ${from.y}L${x} ${y}`;
}
