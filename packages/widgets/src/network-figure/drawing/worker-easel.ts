import { type Remote, transfer, wrap } from 'comlink';
import { startWorker } from '../../worker/index.ts';
import type { Easel } from './easel.ts';
import { newsteller } from './news.ts';
import type { PaintService } from './paint-service.ts';
// oxlint-disable-next-line import/default
import address from './paint.worker.ts?worker&url';
import type { Frame } from './painter.ts';
import type { Scene } from './scene.ts';

/**
 * Paints in the worker, so that the page stays free for the reader. `onLost` is called once it no
 * longer can; the canvas belongs to the worker then, and the next easel needs another.
 */
export function workerEasel(
  canvas: HTMLCanvasElement,
  mayUseCard: boolean,
  onLost: (error: unknown) => void,
): Easel {
  const { service, failed } = openWorker();
  const board = ++lastBoard;
  const news = newsteller();
  let isPainting = false;
  let isDone = false;
  let wanted: { scene: Scene; frame: Frame } | null = null;

  function lose(error: unknown) {
    if (isDone) return;
    isDone = true;
    wanted = null;
    onLost(error);
  }

  /** One picture is on its way at a time: a slow machine shows fewer of them, never late ones. */
  async function paintWanted() {
    isPainting = true;
    try {
      while (wanted) {
        const { scene, frame } = wanted;
        wanted = null;
        // oxlint-disable-next-line no-await-in-loop
        await service.paint(board, news(scene, frame));
      }
    } catch (error) {
      lose(error);
    } finally {
      isPainting = false;
    }
  }

  failed.then(lose, lose);
  const offscreen = canvas.transferControlToOffscreen();
  service.open(board, transfer(offscreen, [offscreen]), mayUseCard).catch(lose);

  return {
    place: 'worker',
    paint(scene, frame) {
      if (isDone) return;
      wanted = { scene, frame };
      if (!isPainting) void paintWanted();
    },
    picture: (scene, frame) => service.picture(board, news(scene, frame)),
    svg: (scene, frame, caption) => service.svg(board, news(scene, frame), caption),
    dispose() {
      isDone = true;
      wanted = null;
      void service.close(board);
    },
  };
}

export function canPaintInWorker(): boolean {
  return (
    typeof Worker === 'function' && 'transferControlToOffscreen' in HTMLCanvasElement.prototype
  );
}

interface PaintWorker {
  readonly service: Remote<PaintService>;
  /** Fulfilled with the reason, if the worker cannot be fetched or breaks down. */
  readonly failed: Promise<unknown>;
}

let lastBoard = 0;
let shared: PaintWorker | null = null;

/** One worker paints for all large drawings of a page. It starts with the first and stays. */
function openWorker(): PaintWorker {
  if (shared) return shared;
  const worker = startWorker(address);
  const failed = new Promise<unknown>((resolve) => {
    worker.addEventListener('error', (event) => resolve(event.message), { once: true });
  });
  shared = { service: wrap<PaintService>(worker), failed };
  return shared;
}
