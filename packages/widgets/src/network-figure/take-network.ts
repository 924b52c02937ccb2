import { css } from './drawing/palette.ts';
import type { Drawing } from './drawing/index.ts';

const CAPTION_HEIGHT = 40;
const RATIO = 2;

/** The present picture with its names and its caption, twice as sharp as the screen. */
export async function pngOfNetwork(drawing: Drawing, caption: string): Promise<Blob> {
  const { paintFigure } = await import('../figure-picture/index.ts');
  const { image: network, frame } = await drawing.picture(RATIO);
  const sheet = new OffscreenCanvas(network.width, network.height + CAPTION_HEIGHT * RATIO);
  const context = sheet.getContext('2d');
  if (!context) throw new Error('This browser gives no 2D canvas to paint on.');
  context.fillStyle = css(frame.palette.ground);
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.drawImage(network, 0, CAPTION_HEIGHT * RATIO);
  context.fillStyle = css(frame.palette.ink);
  context.font = `500 ${15 * RATIO}px "Bricolage Grotesque Variable", system-ui, sans-serif`;
  context.fillText(caption, 16 * RATIO, 26 * RATIO, sheet.width - 32 * RATIO);
  context.setTransform(RATIO, 0, 0, RATIO, 0, CAPTION_HEIGHT * RATIO);
  if (drawing.beside) await paintFigure(context, drawing.beside);
  return sheet.convertToBlob({ type: 'image/png' });
}

/** The present picture with its names as SVG. */
export async function svgOfNetwork(drawing: Drawing, caption: string): Promise<string> {
  const { figureMarkup } = await import('../figure-picture/index.ts');
  const svg = await drawing.svg(caption);
  const names = drawing.beside ? `<g>${figureMarkup(drawing.beside)}</g>` : '';
  return svg.replace(/<\/svg>\s*$/, `${names}\n</svg>\n`);
}
