import { readFigure } from './read-figure.ts';
import type { TextRun } from './read-texts.ts';
import { CAPTION_ROOM, captionRun, MARGIN, svgText } from './svg-of-figure.ts';

const RATIO = 2;

/**
 * A figure as it stands on the page as a picture, twice as sharp as the screen. An SVG image knows none
 * of the page's fonts, so the words are written on the canvas itself.
 */
export async function pngOfFigure(host: Element, caption: string): Promise<Blob> {
  const reading = readFigure(host);
  const drawing = await imageOf(svgText(reading, caption, []));
  const canvas = new OffscreenCanvas(drawing.width * RATIO, drawing.height * RATIO);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no 2D canvas to paint on.');
  context.drawImage(drawing, 0, 0, canvas.width, canvas.height);
  context.setTransform(RATIO, 0, 0, RATIO, MARGIN * RATIO, CAPTION_ROOM * RATIO);
  for (const run of [captionRun(reading, caption, host), ...reading.texts]) write(context, run);
  return canvas.convertToBlob({ type: 'image/png' });
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function write(context: OffscreenCanvasRenderingContext2D, run: TextRun): void {
  const { text, x, y, width, family, size, weight, fill, halo } = run;
  context.font = `${weight} ${size}px ${family}`;
  if (halo) {
    context.strokeStyle = halo.paint.color;
    context.lineWidth = halo.width;
    context.lineJoin = 'round';
    context.strokeText(text, x, y, width);
  }
  context.fillStyle = fill.color;
  context.fillText(text, x, y, width);
}
