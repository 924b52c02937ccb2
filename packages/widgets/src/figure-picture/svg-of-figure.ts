import { attributes, escaped, rounded } from './paint.ts';
import { type FigureReading, readFigure } from './read-figure.ts';
import type { TextRun } from './read-texts.ts';

/** Room above the drawing for the caption, px. */
export const CAPTION_ROOM = 40;
export const MARGIN = 16;

/** A figure as it stands on the page as SVG, for print and for drawing programs. */
export function svgOfFigure(host: Element, caption: string): string {
  const reading = readFigure(host);
  const { width, height } = sheetOf(reading);
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes(size)}>`,
    `<title>${escaped(caption)}</title>`,
    `<rect width="100%" height="100%" fill="${reading.ground}"/>`,
    `<g transform="translate(${MARGIN} ${CAPTION_ROOM})">`,
    markupOf(reading),
    textMarkup(captionRun(reading, caption)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** All that stands in an element, as SVG markup round its upper left corner. */
export function figureMarkup(host: Element): string {
  return markupOf(readFigure(host));
}

function markupOf({ shapes, texts }: FigureReading): string {
  return [shapes, ...texts.map(textMarkup)].join('\n');
}

export function sheetOf({ width, height }: FigureReading) {
  return { width: width + 2 * MARGIN, height: height + CAPTION_ROOM + MARGIN };
}

/** The caption stands above the drawing in the figure's own letters. */
export function captionRun({ width, ink, family }: FigureReading, caption: string): TextRun {
  return {
    text: caption,
    x: 0,
    y: 26 - CAPTION_ROOM,
    width,
    family,
    size: 15,
    weight: '500',
    fill: { color: ink, opacity: 1 },
    halo: null,
  };
}

function textMarkup({ text, x, y, family, size, weight, fill, halo }: TextRun): string {
  return `<text${attributes({
    x: rounded(x),
    y: rounded(y),
    'font-family': family,
    'font-size': size,
    'font-weight': weight,
    fill: fill.color,
    stroke: halo?.paint.color ?? null,
    'stroke-width': halo?.width ?? null,
    'stroke-linejoin': halo ? 'round' : null,
    'paint-order': halo ? 'stroke' : null,
  })}>${escaped(text)}</text>`;
}
