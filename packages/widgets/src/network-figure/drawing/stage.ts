import { type Easel, pageEasel } from './easel.ts';
import type { Frame } from './painter.ts';
import type { Palette } from './palette.ts';
import { readPalette, watchTheme } from './read-palette.ts';
import type { Scene } from './scene.ts';
import type { Room } from './view.ts';
import { canPaintInWorker, workerEasel } from './worker-easel.ts';

/** From here on a network is painted in the worker. */
const MANY_PEOPLE = 2_000;
const MANY_TIES = 8_000;

/** Ways to paint a large network, the best first; one that fails gives way to the next for good. */
const ways = ['worker with card', 'worker', 'page'] as const;

/** The element that a drawing is shown in: its room, its colours and the canvas in it. */
export class Stage {
  readonly host: HTMLElement;
  room: Room;
  readonly #onChange: () => void;
  readonly #resize: ResizeObserver;
  readonly #unwatch: () => void;
  #palette: Palette | null = null;
  #easel: Easel | null = null;
  #way = 0;

  /** `onChange` is called when room, colours or easel are other than before. */
  constructor(host: HTMLElement, margin: number, onChange: () => void) {
    this.host = host;
    this.room = { width: 0, height: 0, margin };
    this.#onChange = onChange;
    this.#unwatch = watchTheme(host, () => {
      this.#palette = null;
      onChange();
    });
    // It also tells the first size, once the page has its layout: asking for it now would force one.
    this.#resize = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = host;
      this.room = { width, height, margin };
      onChange();
    });
    this.#resize.observe(host);
  }

  /** Read when a picture first needs it, by when the page has its styles. */
  get palette(): Palette {
    this.#palette ??= readPalette(this.host);
    return this.#palette;
  }

  /** Where the present picture is painted, or null before the first. */
  get place(): Easel['place'] | null {
    return this.#easel?.place ?? null;
  }

  paint(scene: Scene, frame: Frame): void {
    this.easelFor(scene).paint(scene, frame);
  }

  easelFor(scene: Scene): Easel {
    if (this.#easel) return this.#easel;
    // Neither can a canvas be given away twice, nor does it change between a card and none.
    const canvas = document.createElement('canvas');
    this.host.replaceChildren(canvas);
    const way = isLarge(scene) && canPaintInWorker() ? ways[this.#way] : 'page';
    this.#easel =
      way === 'page'
        ? pageEasel(canvas)
        : workerEasel(canvas, way === 'worker with card', (error) => this.#giveWay(error));
    queueMicrotask(this.#onChange);
    return this.#easel;
  }

  /** Takes the canvas away; the next picture gets a new one. */
  clear(): void {
    this.#easel?.dispose();
    this.#easel = null;
    this.host.replaceChildren();
  }

  leave(): void {
    this.#resize.disconnect();
    this.#unwatch();
    this.clear();
  }

  #giveWay(error: unknown): void {
    console.warn(`The network can no longer be painted by ${ways[this.#way]}.`, error);
    this.#way = Math.min(this.#way + 1, ways.length - 1);
    this.clear();
    this.#onChange();
  }
}

/** Too large to be drawn again and again on the page's own thread. */
export function isLarge({ nodeCount, ties }: Pick<Scene, 'nodeCount' | 'ties'>): boolean {
  return nodeCount > MANY_PEOPLE || ties.length > MANY_TIES * 2;
}
