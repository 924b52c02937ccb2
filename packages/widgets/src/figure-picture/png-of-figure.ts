import { attributes } from './paint.ts';
import { type FigureReading, readFigure } from './read-figure.ts';
import { CAPTION_ROOM, captionRun, MARGIN, sheetOf } from './svg-of-figure.ts';
import type { TextRun } from './read-texts.ts';

const RATIO = 2;

/** A figure as it stands on the page as a picture, twice as sharp as the screen. */
export async function pngOfFigure(host: Element, caption: string): Promise<Blob> {
  const reading = readFigure(host);
  const { width, height } = sheetOf(reading);
  const canvas = new OffscreenCanvas(width * RATIO, height * RATIO);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no 2D canvas to paint on.');
  context.fillStyle = reading.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(RATIO, 0, 0, RATIO, MARGIN * RATIO, CAPTION_ROOM * RATIO);
  await paint(context, reading);
  write(context, captionRun(reading, caption));
  return canvas.convertToBlob({ type: 'image/png' });
}

/** Paints all that stands in an element, its upper left corner at the context's origin. */
export function paintFigure(
  context: OffscreenCanvasRenderingContext2D,
  host: Element,
): Promise<void> {
  return paint(context, readFigure(host));
}

/** An SVG image knows none of the page's fonts, so the words are written on the canvas itself. */
async function paint(
  context: OffscreenCanvasRenderingContext2D,
  { width, height, shapes, texts }: FigureReading,
): Promise<void> {
  // As large as it will be shown: an image keeps the sharpness of its own size in some browsers.
  const size = attributes({
    width: width * RATIO,
    height: height * RATIO,
    viewBox: `0 0 ${width} ${height}`,
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"${size}>${shapes}</svg>`;
  context.drawImage(await imageOf(svg), 0, 0, width, height);
  for (const run of texts) write(context, run);
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
