import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';
import type { Placement } from './view.ts';

/** Sizes that depend on the room alone, the same for every painter. */
export interface Frame {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Device px per CSS px. */
  readonly ratio: number;
  readonly placement: Placement;
  /** Width of an ordinary mark, CSS px. */
  readonly markSize: number;
  readonly tieWidth: number;
  readonly tieAlpha: number;
  readonly palette: Palette;
}

export interface Painter {
  readonly paint: (scene: Scene, frame: Frame) => void;
  /** Shows roughly and at once what only changed its place; false where it cannot. */
  readonly sketch?: (scene: Scene, frame: Frame) => boolean;
  readonly dispose: () => void;
}

/** Marks fill about half of the room that each person has, and grow slower than the zoom. */
export function markSizeFor(
  width: number,
  height: number,
  nodeCount: number,
  zoom: number,
): number {
  const spacing = Math.sqrt((width * height) / Math.max(nodeCount, 1));
  const size = Math.min(Math.max(spacing * 0.5, 2.5), 16.5);
  return Math.min(size * zoom ** 0.7, Math.max(size, 22));
}

/** Beyond this, lines as thin as the device can draw: without a graphics card wider ones take ten times as long. */
const MOST_WIDE_TIES = 1_000;

/** Few ties are drawn firmly; thousands fade to a web behind the people. Ties that cross add up. */
export function tieInk(tieCount: number, zoom: number, ratio: number) {
  const crowding = Math.min(1, 420 / Math.max(tieCount, 1));
  const width = Math.max(0.6, 1.1 * crowding ** 0.16);
  const alpha = Math.min(0.3, Math.max(0.022, 0.26 * crowding ** 0.5) * zoom ** 0.5);
  if (tieCount <= MOST_WIDE_TIES || width * ratio <= 1) return { tieWidth: width, tieAlpha: alpha };
  return { tieWidth: 1 / ratio, tieAlpha: Math.min(0.5, alpha * width * ratio) };
}

export function telling(markSize: number) {
  return { lineWidth: Math.min(Math.max(markSize * 0.19, 1.4), 3), ringRadius: markSize * 0.79 };
}

/** Whether a picture drawn in one frame still fits another. */
export function sameView(a: Frame, b: Frame): boolean {
  return (
    a.width === b.width &&
    a.height === b.height &&
    a.ratio === b.ratio &&
    a.palette === b.palette &&
    a.placement.xScale === b.placement.xScale &&
    a.placement.yScale === b.placement.yScale &&
    a.placement.xShift === b.placement.xShift &&
    a.placement.yShift === b.placement.yShift
  );
}
