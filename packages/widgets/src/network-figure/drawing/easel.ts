import { canvasPainter } from './canvas-painter.ts';
import type { Frame } from './painter.ts';
import type { Scene } from './scene.ts';

/** Where a drawing is painted: here, or in a worker. */
export interface Easel {
  readonly place: 'page' | 'worker';
  /** Paints now, or as soon as the last picture is done; of several waiting only the latest. */
  paint(scene: Scene, frame: Frame): void;
  /** The picture that `frame` would give, on a canvas or bitmap of its own. */
  picture(scene: Scene, frame: Frame): Promise<OffscreenCanvas | ImageBitmap>;
  svg(scene: Scene, frame: Frame, caption: string): Promise<string>;
  dispose(): void;
}

/** Paints at once, on the page's own thread. */
export function pageEasel(canvas: HTMLCanvasElement): Easel {
  const { paint, dispose } = canvasPainter(canvas);
  return {
    place: 'page',
    paint,
    dispose,
    picture(scene, frame) {
      const picture = new OffscreenCanvas(1, 1);
      canvasPainter(picture).paint(scene, frame);
      return Promise.resolve(picture);
    },
    async svg(scene, frame, caption) {
      const { svgText } = await import('./svg.ts');
      return svgText(scene, frame, caption);
    },
  };
}
