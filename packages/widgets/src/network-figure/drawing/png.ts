import type { Drawing } from './drawing.ts';
import { css } from './palette.ts';

const CAPTION_HEIGHT = 40;
const RATIO = 2;

/** The present picture with its caption, twice as sharp as the screen. */
export async function pngOfNetwork(drawing: Drawing, caption: string): Promise<Blob> {
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
  return sheet.convertToBlob({ type: 'image/png' });
}
