import type { Rgb } from '../../color/color-reader.ts';

export type { Rgb };

/** The colours a drawing needs, read from the page's tokens. */
export interface Palette {
  /** What the figure stands on; halos take it, so that overlapping marks stay apart. */
  readonly ground: Rgb;
  readonly sheet: Rgb;
  readonly ink: Rgb;
  readonly quietInk: Rgb;
  readonly states: readonly Rgb[];
}

export function css([r, g, b]: Rgb, alpha = 1): string {
  return `rgb(${r} ${g} ${b} / ${alpha})`;
}
