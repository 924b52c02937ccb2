import type { Scene } from './scene.ts';
import type { Placement } from './view.ts';

/** A finger's width, CSS px. */
const REACH = 18;

/** The person under a point of the room, if any within a finger's width, else −1. */
export function nodeNear(
  { positions, nodeCount }: Scene,
  placement: Placement,
  x: number,
  y: number,
) {
  const { xScale, yScale, xShift, yShift } = placement;
  let best = -1;
  let nearest = REACH ** 2;
  for (let node = 0; node < nodeCount; node++) {
    const dx = positions[node * 2]! * xScale + xShift - x;
    const dy = positions[node * 2 + 1]! * yScale + yShift - y;
    const distance = dx * dx + dy * dy;
    if (distance >= nearest) continue;
    nearest = distance;
    best = node;
  }
  return best;
}

/** About how many people stand within a box; of a large network it looks at a part. */
export function countWithin(
  { positions, nodeCount }: Scene,
  placement: Placement,
  { left, top }: { left: number; top: number },
  width: number,
  height: number,
): number {
  const { xScale, yScale, xShift, yShift } = placement;
  const stride = Math.ceil(nodeCount / 2_000);
  let count = 0;
  for (let node = 0; node < nodeCount; node += stride) {
    const dx = positions[node * 2]! * xScale + xShift - left;
    const dy = positions[node * 2 + 1]! * yScale + yShift - top;
    if (dx > 0 && dx < width && dy > 0 && dy < height) count += stride;
  }
  return count;
}
