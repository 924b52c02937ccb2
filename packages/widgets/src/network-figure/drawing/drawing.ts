import { canvasPainter } from './canvas-painter.ts';
import { land, swell } from './easing.ts';
import { type Frame, markSizeFor, type Painter, tieInk } from './painter.ts';
import { type Palette, readPalette, watchTheme } from './palette.ts';
import { emptyScene, type Scene, type Telling } from './scene.ts';
import { type Placement, placementOf, pannedBy, type Room, showing } from './view.ts';
import { type View, wholeView, zoomedAt } from './view.ts';
import { webglPainter } from './webgl-painter.ts';

/** From here on a network is drawn on the graphics card. */
const MANY_PEOPLE = 2_000;
const MANY_TIES = 8_000;
const MARGIN = 18;

export interface NetworkShape {
  readonly nodeCount: number;
  /** Pairs a0, b0, a1, b1, … */
  readonly ties: Uint32Array;
  /** Ties of each node. */
  readonly degrees: Uint32Array;
}

export interface TellingStep {
  readonly tellings: readonly Telling[];
  /** Marks after the step; they replace the earlier ones when the news arrives. */
  readonly marks: Uint8Array;
  /** Durations in ms; both 0 cuts. */
  readonly tellMs: number;
  readonly landMs: number;
}

/**
 * A network on a canvas, drawn from typed arrays and outside React. Attach it to an element,
 * load a network, place it as the layout comes in, then mark people or tell along ties.
 */
export class Drawing {
  readonly scene: Scene = emptyScene();
  #view: View = wholeView;
  #room: Room = { width: 0, height: 0, margin: MARGIN };
  #palette: Palette | null = null;
  #radiiByTies: Float32Array = new Float32Array();
  #host: HTMLElement | null = null;
  #painter: Painter | null = null;
  #frameRequest = 0;
  #stopStep: ((finished: boolean) => void) | null = null;
  readonly #listeners = new Set<() => void>();

  /** Shows the drawing inside `host`, which has a size of its own. Returns how to take it away. */
  attach(host: HTMLElement): () => void {
    this.#host = host;
    this.#palette = readPalette(host);
    const resize = new ResizeObserver(() => this.#measure());
    resize.observe(host);
    const unwatch = watchTheme(host, () => {
      this.#palette = readPalette(host);
      this.#changed();
    });
    this.#measure();
    return () => {
      resize.disconnect();
      unwatch();
      cancelAnimationFrame(this.#frameRequest);
      this.#frameRequest = 0;
      this.#stopStep?.(false);
      this.#dropPainter();
      this.#host = null;
    };
  }

  load({ nodeCount, ties, degrees }: NetworkShape): void {
    this.#stopStep?.(false);
    const { scene } = this;
    scene.nodeCount = nodeCount;
    scene.ties = ties;
    this.#radiiByTies = Float32Array.from(degrees, radiusFor(ties.length / nodeCount));
    scene.radii = this.#radiiByTies;
    scene.marks = new Uint8Array(nodeCount);
    scene.positions = new Float32Array(nodeCount * 2);
    scene.tellings = [];
    scene.focus = -1;
    scene.version++;
    this.#view = wholeView;
    this.#dropPainter();
  }

  /** Takes over positions; the array belongs to the drawing from now on. */
  place(
    positions: Float32Array,
    extent: { width: number; height: number },
    settling = false,
  ): void {
    this.scene.positions = positions;
    this.scene.settling = settling && isLarge(this.scene);
    this.scene.extent = extent;
    this.scene.version++;
    this.#changed();
  }

  /** Cuts to these marks, with the latest tellings standing beside them. */
  mark(marks: Uint8Array, tellings: readonly Telling[] = []): void {
    this.#stopStep?.(false);
    this.scene.marks = marks;
    this.scene.tellings = tellings;
    this.scene.told = 1;
    this.scene.landed = 1;
    this.#changed();
  }

  /** Moves one step: ties draw themselves, then marks change and rings land. False if it was cut short. */
  tell({ tellings, marks, tellMs, landMs }: TellingStep): Promise<boolean> {
    this.#stopStep?.(false);
    if (tellMs + landMs <= 0) {
      this.mark(marks, tellings);
      return Promise.resolve(true);
    }
    const { scene } = this;
    const startedAt = performance.now();
    scene.tellings = tellings;
    scene.landed = 0;
    scene.told = 0;
    return new Promise((resolve) => {
      const stop = (finished: boolean) => {
        cancelAnimationFrame(request);
        this.#stopStep = null;
        scene.told = 1;
        scene.landed = 1;
        resolve(finished);
      };
      this.#stopStep = stop;
      const advance = (now: number) => {
        const elapsed = Math.max(now - startedAt, 0);
        scene.told = swell(elapsed / tellMs);
        if (elapsed >= tellMs) {
          scene.marks = marks;
          scene.landed = land((elapsed - tellMs) / Math.max(landMs, 1));
        }
        if (elapsed >= tellMs + landMs) stop(true);
        else request = requestAnimationFrame(advance);
        this.#paint();
      };
      let request = requestAnimationFrame(advance);
    });
  }

  /** Gives marks these sizes, 1 being ordinary; null gives back those by ties. */
  weigh(radii: Float32Array | null): void {
    this.scene.radii = radii ?? this.#radiiByTies;
    this.scene.version++;
    this.#changed();
  }

  focus(node: number): void {
    this.scene.focus = node;
    if (node >= 0) this.#view = showing(this.#view, this.pointOf(node), this.#room);
    this.#changed();
  }

  get zoom(): number {
    return this.#view.zoom;
  }

  zoomBy(factor: number, at = { x: this.#room.width / 2, y: this.#room.height / 2 }): void {
    this.#view = zoomedAt(this.#view, factor, at, this.#room);
    this.#changed();
  }

  panBy(dx: number, dy: number): void {
    this.#view = pannedBy(this.#view, dx, dy, this.#room);
    this.#changed();
  }

  showAll(): void {
    this.#view = wholeView;
    this.#changed();
  }

  /** Where a node stands, in px of the host. */
  pointOf(node: number): { x: number; y: number } {
    const { xScale, yScale, xShift, yShift } = this.#placement();
    return {
      x: (this.scene.positions[node * 2] ?? 0) * xScale + xShift,
      y: (this.scene.positions[node * 2 + 1] ?? 0) * yScale + yShift,
    };
  }

  /** The person under a point, if any within a finger's width. */
  nodeAt(x: number, y: number): number {
    let best = -1;
    let nearest = 18;
    for (let node = 0; node < this.scene.nodeCount; node++) {
      const at = this.pointOf(node);
      const distance = Math.hypot(at.x - x, at.y - y);
      if (distance < nearest) {
        nearest = distance;
        best = node;
      }
    }
    return best;
  }

  /** About how many people stand within a box; of a large network it looks at a part. */
  marksIn({ left, top }: { left: number; top: number }, width: number, height: number): number {
    const { nodeCount } = this.scene;
    const stride = Math.ceil(nodeCount / 2_000);
    let count = 0;
    for (let node = 0; node < nodeCount; node += stride) {
      const { x, y } = this.pointOf(node);
      if (x > left && x < left + width && y > top && y < top + height) count += stride;
    }
    return count;
  }

  /** Calls back after every change of view or positions, so that labels can follow. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Everything a painter needs to draw the present picture elsewhere, or null before it has a room. */
  frame(ratio = devicePixelRatio || 1): Frame | null {
    const { width, height } = this.#room;
    if (!this.#palette || width === 0) return null;
    const { nodeCount, ties } = this.scene;
    return {
      width,
      height,
      ratio,
      placement: this.#placement(),
      markSize: markSizeFor(width, height, nodeCount, this.zoom),
      ...tieInk(ties.length / 2, this.zoom),
      palette: this.#palette,
    };
  }

  get paintedBy(): 'canvas' | 'webgl' | null {
    return this.#painter?.kind ?? null;
  }

  #placement(): Placement {
    return placementOf(this.#room, this.scene.extent, this.#view);
  }

  #measure(): void {
    if (!this.#host) return;
    const { clientWidth: width, clientHeight: height } = this.#host;
    this.#room = { width, height, margin: MARGIN };
    this.#changed();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
    if (this.#frameRequest !== 0 || !this.#host) return;
    this.#frameRequest = requestAnimationFrame(() => {
      this.#frameRequest = 0;
      this.#paint();
    });
  }

  #paint(): void {
    const frame = this.frame();
    if (!frame || !this.#host || this.scene.nodeCount === 0) return;
    if (!this.#painter) {
      this.#painter = this.#newPainter(this.#host);
      for (const listener of this.#listeners) listener();
    }
    this.#painter.paint(this.scene, frame);
  }

  #newPainter(host: HTMLElement, allowWebgl = true): Painter {
    const card = document.createElement('canvas');
    const onCard = allowWebgl && isLarge(this.scene) ? painterOnCard(card) : null;
    if (!onCard) {
      // A canvas that was asked for WebGL gives nothing else any more.
      const canvas = document.createElement('canvas');
      host.replaceChildren(canvas);
      return canvasPainter(canvas);
    }
    card.addEventListener('webglcontextlost', () => {
      if (this.#painter !== onCard || !this.#host) return;
      this.#painter = this.#newPainter(this.#host, false);
      this.#changed();
    });
    host.replaceChildren(card);
    return onCard;
  }

  #dropPainter(): void {
    const painter = this.#painter;
    this.#painter = null;
    painter?.dispose();
    this.#host?.replaceChildren();
  }
}

function isLarge({ nodeCount, ties }: Scene): boolean {
  return nodeCount > MANY_PEOPLE || ties.length > MANY_TIES * 2;
}

/** Null also where the driver refuses the shaders: then the slower canvas does. */
function painterOnCard(canvas: HTMLCanvasElement): Painter | null {
  try {
    return webglPainter(canvas);
  } catch (error) {
    console.warn('The network is drawn without the graphics card.', error);
    return null;
  }
}

/** Well-connected people are drawn a little larger, by the logarithm of their ties. */
function radiusFor(meanHalfDegree: number) {
  const mean = Math.max(meanHalfDegree, 1);
  return (degree: number) =>
    1 + Math.min(Math.max(Math.log2(Math.max(degree, 1) / mean), 0) * 0.22, 1.1);
}
