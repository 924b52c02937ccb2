import { transfer } from 'comlink';
import { canvasPainter } from './canvas-painter.ts';
import type { News } from './news.ts';
import type { Frame, Painter } from './painter.ts';
import type { Palette } from './palette.ts';
import { emptyScene, type Scene } from './scene.ts';
import { svgText } from './svg.ts';
import { hasGraphicsCard, webglPainter } from './webgl-painter.ts';

/** What the worker does for drawings: each has a board here, by number, with a canvas of the page. */
export type PaintService = ReturnType<typeof createPaintService>;

interface Board {
  readonly painter: Painter;
  readonly scene: Scene;
  palette: Palette | null;
  /** The careful picture that follows a sketch. */
  later: ReturnType<typeof setTimeout> | undefined;
}

/** A view that stands still this long has come to rest. */
const REST_MS = 120;

export function createPaintService() {
  const boards = new Map<number, Board>();

  /** The board as it is after the news. */
  function informed(number: number, { scene, frame, palette }: News) {
    const board = boards.get(number);
    if (!board) throw new Error(`There is no board ${number}; open it first.`);
    Object.assign(board.scene, scene);
    board.palette = palette ?? board.palette;
    if (!board.palette) throw new Error(`Board ${number} was told no colours yet.`);
    const whole: Frame = { ...frame, palette: board.palette };
    return { board, scene: board.scene, frame: whole };
  }

  return {
    /** Takes a canvas over. Without `mayUseCard` it is drawn on by the processor in any case. */
    open(number: number, canvas: OffscreenCanvas, mayUseCard: boolean): void {
      const painter =
        mayUseCard && hasGraphicsCard() ? webglPainter(canvas) : canvasPainter(canvas);
      boards.set(number, { painter, scene: emptyScene(), palette: null, later: undefined });
    },

    paint(number: number, news: News): void {
      const { board, scene, frame } = informed(number, news);
      const { painter } = board;
      clearTimeout(board.later);
      // While a reader zooms and pans there is no time for every tie; they follow when the view rests.
      if (painter.sketch?.(scene, frame)) {
        board.later = setTimeout(() => painter.paint(scene, frame), REST_MS);
      } else painter.paint(scene, frame);
    },

    /** The picture as `news` has it, to be taken along. */
    picture(number: number, news: News): ImageBitmap {
      const { scene, frame } = informed(number, news);
      const canvas = new OffscreenCanvas(1, 1);
      canvasPainter(canvas).paint(scene, frame);
      const image = canvas.transferToImageBitmap();
      return transfer(image, [image]);
    },

    svg(number: number, news: News, caption: string): string {
      const { scene, frame } = informed(number, news);
      return svgText(scene, frame, caption);
    },

    close(number: number): void {
      const board = boards.get(number);
      clearTimeout(board?.later);
      board?.painter.dispose();
      boards.delete(number);
    },
  };
}
