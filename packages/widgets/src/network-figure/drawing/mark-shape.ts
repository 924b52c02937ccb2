import { hollowStates, type LookState, stateOutlines } from '../../state-mark/state.ts';
import { css, type Palette } from './palette.ts';
import type { Context2d } from './surface.ts';
import { HATCHED, type MarkCode, stateOfMark } from './scene.ts';

/** Marks are drawn on a grid of 24; `size` is the width of that grid in px. */
export const MARK_GRID = 24;

/** Under this size a mark keeps its outline shape and drops what is inside. */
export const PATTERN_FROM = 9;

/** Small marks of those who have heard grow up to half again, toward a size at which shapes differ. */
const TOLD_APART_FROM = 7;
const MOST_GROWTH = 1.5;

/** People who have not heard stand back a little, so that the others come forward. */
export function markScale(mark: MarkCode, size: number): number {
  if (stateOfMark(mark) === 'unaware') return 0.8;
  return Math.min(Math.max(TOLD_APART_FROM / size, 1), MOST_GROWTH);
}

/** Draws one mark round the origin. */
export function drawMark(context: Context2d, mark: MarkCode, size: number, palette: Palette): void {
  const state = stateOfMark(mark);
  const color = css(palette.states[mark & 7] ?? palette.ink);
  const outline = outlineOf(state);
  const scale = (size / MARK_GRID) * markScale(mark, size);
  const patterned = scale * MARK_GRID >= PATTERN_FROM;
  context.save();
  context.scale(scale, scale);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = css(palette.ground);
  context.lineWidth = Math.max(4, 2.4 / scale);
  context.stroke(outline);
  if (hollowStates.has(state) || ((mark & HATCHED) !== 0 && !patterned)) {
    context.fillStyle = css(palette.sheet);
    context.fill(outline);
    context.strokeStyle = color;
    context.lineWidth = Math.max(2.8, 1.2 / scale);
    context.stroke(outline);
  } else {
    context.fillStyle = color;
    context.fill(outline);
  }
  context.fillStyle = css(palette.sheet);
  context.strokeStyle = css(palette.sheet);
  context.lineWidth = 2.3;
  if (state === 'immune') {
    context.fillStyle = color;
    context.fill(dots([[0, 0, 4.8]]));
  } else if (patterned && (mark & HATCHED) !== 0) {
    context.stroke(new Path2D(hatchPath));
  } else if (patterned) {
    drawPattern(context, state);
  }
  context.restore();
}

const outlines = new Map<LookState, Path2D>();

function outlineOf(state: LookState): Path2D {
  const outline = outlines.get(state) ?? new Path2D(stateOutlines[state]);
  outlines.set(state, outline);
  return outline;
}

/** Two rising cuts across any solid mark. */
export const hatchPath = 'M-7 2.5L2.5-7M-2.5 7L7-2.5';

/** What a mark holds inside, as SVG path data. */
export const cutPaths: Partial<Record<LookState, string>> = {
  believer: 'M-6.5 2.5L2.5-6.5M-2.5 6.5L6.5-2.5',
  checker: 'M-4.8.4L-1.4 3.9L5-3.6',
};

export const awareDots: readonly (readonly [number, number, number])[] = [
  [-3.6, -2.8, 1.6],
  [3.6, -2.8, 1.6],
  [0, 3.6, 1.6],
];

function drawPattern(context: Context2d, state: LookState) {
  const cut = cutPaths[state];
  if (cut) context.stroke(new Path2D(cut));
  if (state === 'aware') context.fill(dots(awareDots));
}

function dots(circles: readonly (readonly [number, number, number])[]): Path2D {
  const path = new Path2D();
  for (const [x, y, r] of circles) {
    path.moveTo(x + r, y);
    path.arc(x, y, r, 0, Math.PI * 2);
  }
  return path;
}
