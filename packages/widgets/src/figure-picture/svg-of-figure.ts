import { attributes, escaped, rounded } from './paint.ts';
import { type FigureReading, readFigure } from './read-figure.ts';
import type { TextRun } from './read-texts.ts';

/** Room above the drawing for the caption, px. */
export const CAPTION_ROOM = 40;
export const MARGIN = 16;

/** A figure as it stands on the page as SVG, for print and for drawing programs. */
export function svgOfFigure(host: Element, caption: string): string {
  const reading = readFigure(host);
  return svgText(reading, caption, [captionRun(reading, caption, host), ...reading.texts]);
}

export function svgText(
  { width, height, ground, shapes }: FigureReading,
  caption: string,
  texts: readonly TextRun[],
): string {
  const size = { width: width + 2 * MARGIN, height: height + CAPTION_ROOM + MARGIN };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes({ ...size, viewBox: `0 0 ${size.width} ${size.height}` })}>`,
    `<title>${escaped(caption)}</title>`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    `<g transform="translate(${MARGIN} ${CAPTION_ROOM})">`,
    shapes,
    ...texts.map(textMarkup),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** The caption stands above the drawing in the figure's own letters. */
export function captionRun(reading: FigureReading, caption: string, host: Element): TextRun {
  return {
    text: caption,
    x: 0,
    y: 26 - CAPTION_ROOM,
    width: reading.width,
    family: getComputedStyle(host).fontFamily,
    size: 15,
    weight: '500',
    fill: { color: reading.ink, opacity: 1 },
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
