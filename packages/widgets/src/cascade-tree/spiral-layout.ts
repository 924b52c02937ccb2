import type { TreeLayout } from './burst-layout.ts';
import { audiences, type Showing } from './showing.ts';

const stride = 9;
const turnWidth = 19;
const twig = 7.5;

/** Winds a chain into a spiral, its twigs pointing outward, so that a long thin tree fits a square. */
export function layOutSpiral(showing: Showing): TreeLayout {
  const shown = audiences(showing);
  const places = showing.parents.map(() => ({ x: 0, y: 0 }));
  const rise = turnWidth / (2 * Math.PI);
  let angle = Math.PI;
  let holder: number | undefined = 0;
  while (holder !== undefined) {
    const radius = rise * angle;
    places[holder] = { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    const listeners: readonly number[] = shown[holder] ?? [];
    const next: number | undefined = listeners.at(-1);
    for (const listener of listeners.slice(0, -1)) {
      const off = angle + stride / radius / 2;
      const out = rise * off + twig;
      places[listener] = { x: out * Math.cos(off), y: out * Math.sin(off) };
    }
    angle += stride / radius;
    holder = next;
  }
  return { places, rings: places.map(() => 0) };
}
