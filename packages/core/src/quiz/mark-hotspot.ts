import type { HotspotQuestion, HotspotResponse, HotspotShape } from './hotspot.ts';
import { marked, tagsOf, unready } from './marked.ts';
import type { Verdict } from './verdict.ts';

/** One point for a right region, by pointing or from the list; none for another or for none. */
export function markHotspot(
  { regions, elsewhere }: HotspotQuestion,
  { point, region }: HotspotResponse,
): Verdict {
  if (point === null && region === null) return unready('empty');
  const hit =
    region === null
      ? regions.find(({ shape }) => point !== null && holds(shape, point))
      : regions.find(({ id }) => id === region);
  if (!hit && region !== null) return unready('not-offered');

  const right = hit?.right === true;
  const remark = hit ?? elsewhere;
  return marked(
    right ? 1 : 0,
    1,
    [{ part: hit?.id ?? 'answer', state: right ? 'right' : 'wrong', text: remark.feedback }],
    right ? [] : tagsOf([remark]),
  );
}

function holds(shape: HotspotShape, [x, y]: readonly [number, number]): boolean {
  if (shape.type === 'box') {
    const { x: left, y: top, width, height } = shape;
    return left <= x && x <= left + width && top <= y && y <= top + height;
  }
  // Inside when a ray to the right crosses the border an odd number of times.
  let inside = false;
  let [px, py] = shape.corners.at(-1) ?? [0, 0];
  for (const [cx, cy] of shape.corners) {
    if (cy > y !== py > y && x < cx + ((px - cx) * (y - cy)) / (py - cy)) inside = !inside;
    [px, py] = [cx, cy];
  }
  return inside;
}
