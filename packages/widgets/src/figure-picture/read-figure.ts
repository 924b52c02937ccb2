import { groundOf } from '../color/index.ts';
import { paintReader } from './paint.ts';
import { readShapes } from './read-shapes.ts';
import { readTexts, type TextRun } from './read-texts.ts';

/** A figure as it stands on the page, without the page's styles. */
export interface FigureReading {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly ink: string;
  readonly family: string;
  /** SVG markup, every colour written out. */
  readonly shapes: string;
  readonly texts: readonly TextRun[];
}

/** Reads a figure that is made of SVG and HTML text off the page. */
export function readFigure(host: Element): FigureReading {
  const { left, top, width, height } = host.getBoundingClientRect();
  const { color, fontFamily: family } = getComputedStyle(host);
  const paint = paintReader();
  const origin = { x: left, y: top };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    ground: paint(groundOf(host)).color,
    ink: paint(color).color,
    family,
    shapes: readShapes(host, origin, paint),
    texts: readTexts(host, origin, paint),
  };
}
