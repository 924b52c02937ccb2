/** What is drawn with, on a canvas of the page as on one off it; workers know only the latter by name. */
export type Context2d = Omit<OffscreenCanvasRenderingContext2D, 'canvas'>;

/** A canvas of the page, or one off it. */
export interface Surface {
  width: number;
  height: number;
  getContext(kind: '2d'): Context2d | null;
}

export interface CardSurface {
  width: number;
  height: number;
  getContext(kind: 'webgl2', attributes: WebGLContextAttributes): WebGL2RenderingContext | null;
}

/** Makes a canvas as large as its room, in device px. A canvas that is set to its own size still goes blank. */
export function fit(
  canvas: { width: number; height: number },
  { width, height, ratio }: { width: number; height: number; ratio: number },
): void {
  const deviceWidth = Math.round(width * ratio);
  const deviceHeight = Math.round(height * ratio);
  if (canvas.width !== deviceWidth) canvas.width = deviceWidth;
  if (canvas.height !== deviceHeight) canvas.height = deviceHeight;
}
