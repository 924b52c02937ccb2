import { land, swell } from './easing.ts';
import type { Easel } from './easel.ts';
import { countWithin, nodeNear } from './finding.ts';
import { type Frame, markSizeFor, tieInk } from './painter.ts';
import { emptyScene, type Scene, type Telling } from './scene.ts';
import { isLarge, Stage } from './stage.ts';
import { type Placement, placementOf, pannedBy, type Room, showing } from './view.ts';
import { type View, wholeView, zoomedAt } from './view.ts';

/** Beyond this sharpness nobody sees a difference in thousands of marks, and every px takes time. */
const SHARPEST_LARGE = 2;
const MARGIN = 18;
const nowhere: Room = { width: 0, height: 0, margin: 0 };

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
  readonly #margin: number;
  #view: View = wholeView;
  #radiiByTies: Float32Array = new Float32Array();
  #stage: Stage | null = null;
  #beside: Element | null = null;
  #frameRequest = 0;
  #stopStep: ((finished: boolean) => void) | null = null;
  readonly #listeners = new Set<() => void>();

  /** `margin` is what stays free round the network, CSS px. */
  constructor(margin = MARGIN) {
    this.#margin = margin;
  }

  /**
   * Shows the drawing inside `host`, which has a size of its own. Names and faces lie over it in
   * `beside`, and are taken along with it. Returns how to take it away.
   */
  attach(host: HTMLElement, beside: Element | null): () => void {
    const stage = new Stage(host, this.#margin, () => this.#changed());
    this.#stage = stage;
    this.#beside = beside;
    this.#changed();
    return () => {
      cancelAnimationFrame(this.#frameRequest);
      this.#frameRequest = 0;
      this.#stopStep?.(false);
      stage.leave();
      this.#stage = null;
      this.#beside = null;
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
    this.#stage?.clear();
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

  /** The person under a point, if any within a finger's width, else −1. */
  nodeAt(x: number, y: number): number {
    return nodeNear(this.scene, this.#placement(), x, y);
  }

  /** About how many people stand within a box. */
  marksIn(corner: { left: number; top: number }, width: number, height: number): number {
    return countWithin(this.scene, this.#placement(), corner, width, height);
  }

  /** Calls back after every change of view or positions, so that labels can follow. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Everything a painter needs to draw the present picture, or null before it has a room. */
  frame(ratio = this.#sharpness()): Frame | null {
    const { width, height } = this.#room;
    if (!this.#stage || width === 0) return null;
    const { nodeCount, ties } = this.scene;
    return {
      width,
      height,
      ratio,
      placement: this.#placement(),
      markSize: markSizeFor(width, height, nodeCount, this.zoom),
      ...tieInk(ties.length / 2, this.zoom, ratio),
      palette: this.#stage.palette,
    };
  }

  /** On which thread the present picture is painted, or null before the first. */
  get paintedIn(): Easel['place'] | null {
    return this.#stage?.place ?? null;
  }

  /** What lies over the picture. */
  get beside(): Element | null {
    return this.#beside;
  }

  /** The present picture, `ratio` device px to a CSS px. */
  async picture(ratio: number): Promise<{ image: OffscreenCanvas | ImageBitmap; frame: Frame }> {
    const { stage, frame } = this.#shown(ratio);
    return { image: await stage.easelFor(this.scene).picture(this.scene, frame), frame };
  }

  /** The present picture as SVG. */
  svg(caption: string): Promise<string> {
    const { stage, frame } = this.#shown(1);
    return stage.easelFor(this.scene).svg(this.scene, frame, caption);
  }

  #shown(ratio: number) {
    const frame = this.frame(ratio);
    if (!frame || !this.#stage) {
      throw new Error('The figure has no room on the page, so there is nothing to take along.');
    }
    return { stage: this.#stage, frame };
  }

  get #room(): Room {
    return this.#stage?.room ?? nowhere;
  }

  #sharpness(): number {
    const screen = devicePixelRatio || 1;
    return isLarge(this.scene) ? Math.min(screen, SHARPEST_LARGE) : screen;
  }

  #placement(): Placement {
    return placementOf(this.#room, this.scene.extent, this.#view);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
    if (this.#frameRequest !== 0 || !this.#stage) return;
    this.#frameRequest = requestAnimationFrame(() => {
      this.#frameRequest = 0;
      this.#paint();
    });
  }

  #paint(): void {
    const frame = this.frame();
    if (frame && this.scene.nodeCount > 0) this.#stage?.paint(this.scene, frame);
  }
}

/** Well-connected people are drawn a little larger, by the logarithm of their ties. */
function radiusFor(meanHalfDegree: number) {
  const mean = Math.max(meanHalfDegree, 1);
  return (degree: number) =>
    1 + Math.min(Math.max(Math.log2(Math.max(degree, 1) / mean), 0) * 0.22, 1.1);
}
