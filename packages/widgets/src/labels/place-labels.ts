/** A rectangle in px, y growing downward as in SVG. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LabelWish {
  id: string;
  width: number;
  height: number;
  /** Top left corners to try, the best first. */
  corners: readonly { x: number; y: number }[];
}

/**
 * Places labels one after the other, the most important first, at the first of their corners that is free.
 * A label that fits nowhere is left out: it is better missing than unreadable, and the words below the
 * figure say it too.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  bounds: Box,
  taken: readonly Box[],
): ReadonlyMap<string, Box> {
  const occupied = [...taken];
  const placed = new Map<string, Box>();
  for (const { id, width, height, corners } of wishes) {
    const free = corners
      .map(({ x, y }) => ({ x, y, width, height }))
      .find((box) => within(box, bounds) && !occupied.some((other) => overlap(box, other)));
    if (!free) continue;
    placed.set(id, free);
    occupied.push(free);
  }
  return placed;
}

/** Room that a line of the display face takes: counted wide, so that a narrow guess never overlaps. */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.56;
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function within(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}
