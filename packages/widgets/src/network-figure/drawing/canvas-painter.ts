import { keptLayer } from './kept-layer.ts';
import { drawMark, markScale } from './mark-shape.ts';
import { type Frame, type Painter, telling } from './painter.ts';
import { css, type Palette } from './palette.ts';
import type { Scene } from './scene.ts';
import { type Context2d, fit, type Surface } from './surface.ts';
import type { Placement } from './view.ts';

/** Draws with Canvas 2D: best for small networks, and wherever WebGL2 is missing. */
export function canvasPainter(canvas: Surface): Painter {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no 2D canvas to draw the network on.');
  const sprites = spriteSheet();
  const web = keptLayer(drawTies, () => null);
  const people = keptLayer(
    (onto, scene, frame) => drawMarks(onto, scene, frame, sprites(frame)),
    ({ marks }) => marks,
  );

  function paint(scene: Scene, frame: Frame) {
    if (!context) return;
    const { ratio } = frame;
    fit(canvas, frame);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    if (!scene.settling) context.drawImage(web.drawn(scene, frame), 0, 0);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawTellings(context, scene, frame);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(people.drawn(scene, frame), 0, 0);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawRings(context, scene, frame);
  }

  /** While a view moves, the layers are stretched; the tellings and rings are few enough to draw. */
  function sketch(scene: Scene, frame: Frame): boolean {
    if (!context || scene.settling) return false;
    if (!web.fitsStretched(scene, frame) || !people.fitsStretched(scene, frame)) return false;
    const { ratio } = frame;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    web.showStretched(context, frame);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawTellings(context, scene, frame);
    people.showStretched(context, frame);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawRings(context, scene, frame);
    return true;
  }

  return { paint, sketch, dispose: () => fit(canvas, { width: 0, height: 0, ratio: 1 }) };
}

function drawTies(context: Context2d, scene: Scene, frame: Frame) {
  const { ties } = scene;
  context.strokeStyle = css(frame.palette.ink, frame.tieAlpha);
  context.lineWidth = frame.tieWidth;
  // One by one: as one path, thousands of lines are a single shape that takes seconds to fill.
  for (let tie = 0; tie < ties.length; tie += 2) {
    context.beginPath();
    lineBetween(context, scene, frame.placement, ties[tie]!, ties[tie + 1]!, 1);
    context.stroke();
  }
}

function drawTellings(context: Context2d, scene: Scene, frame: Frame) {
  const { lineWidth } = telling(frame.markSize);
  context.lineCap = 'round';
  context.lineWidth = lineWidth;
  for (const fails of [false, true]) {
    const reach = fails ? Math.min(scene.told, 0.5) : scene.told;
    const alpha = fails ? Math.max(0, 2 - scene.told * 2) * Math.min(1, scene.told * 4) : 1;
    if (reach === 0 || alpha === 0) continue;
    for (const code of codesOf(scene, fails)) {
      context.strokeStyle = css(frame.palette.states[code] ?? frame.palette.ink, alpha * 0.92);
      for (const one of scene.tellings) {
        if (one.code !== code || one.fails !== fails) continue;
        context.beginPath();
        lineBetween(context, scene, frame.placement, one.from, one.to, reach);
        context.stroke();
      }
    }
  }
}

/** Those who have not heard are drawn first, so that news is never hidden under them. */
function drawMarks(context: Context2d, scene: Scene, frame: Frame, sprite: Sprite) {
  const { positions, marks, radii, nodeCount } = scene;
  const { xScale, yScale, xShift, yShift } = frame.placement;
  for (const front of [false, true]) {
    for (let node = 0; node < nodeCount; node++) {
      if (marks[node]! > 0 !== front) continue;
      const x = positions[node * 2]! * xScale + xShift;
      const y = positions[node * 2 + 1]! * yScale + yShift;
      const image = sprite(marks[node]!, radii[node]!);
      const side = image.width / frame.ratio;
      if (x < -side || y < -side || x > frame.width + side || y > frame.height + side) continue;
      context.drawImage(image, x - side / 2, y - side / 2, side, side);
    }
  }
}

function drawRings(context: Context2d, scene: Scene, frame: Frame) {
  if (scene.landed === 0) return;
  const { ringRadius } = telling(frame.markSize);
  const { xScale, yScale, xShift, yShift } = frame.placement;
  context.lineWidth = Math.min(2, frame.markSize * 0.14);
  for (const code of new Set(scene.tellings.map(({ to }) => scene.marks[to]! & 7))) {
    context.strokeStyle = css(frame.palette.states[code] ?? frame.palette.ink);
    context.beginPath();
    for (const { to, fails } of scene.tellings) {
      if (fails || (scene.marks[to]! & 7) !== code) continue;
      const x = scene.positions[to * 2]! * xScale + xShift;
      const y = scene.positions[to * 2 + 1]! * yScale + yShift;
      const radius = ringRadius * scene.radii[to]! * scene.landed;
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, Math.PI * 2);
    }
    context.stroke();
  }
}

type Sprite = (mark: number, radius: number) => OffscreenCanvas;

/** Each kind of mark is drawn once per size and stamped from then on. */
function spriteSheet() {
  const sheet = new Map<number, OffscreenCanvas>();
  let made: { size: number; ratio: number; palette: Palette } | null = null;

  return ({ markSize, ratio, palette }: Frame): Sprite => {
    if (!made || made.size !== markSize || made.ratio !== ratio || made.palette !== palette) {
      sheet.clear();
      made = { size: markSize, ratio, palette };
    }
    return (mark, radius) => {
      const step = Math.round(radius * 8);
      const key = mark * 256 + step;
      let image = sheet.get(key);
      if (!image) {
        const size = (markSize * step) / 8;
        const side = Math.ceil((size * markScale(mark, size) * 1.2 + 4) * ratio);
        image = new OffscreenCanvas(side, side);
        const context = image.getContext('2d');
        context?.setTransform(ratio, 0, 0, ratio, side / 2, side / 2);
        if (context) drawMark(context, mark, size, palette);
        sheet.set(key, image);
      }
      return image;
    };
  };
}

function codesOf(scene: Scene, fails: boolean): Iterable<number> {
  const codes = new Set<number>();
  for (const one of scene.tellings) if (one.fails === fails) codes.add(one.code & 7);
  return codes;
}

function lineBetween(
  context: Context2d,
  { positions }: Scene,
  { xScale, yScale, xShift, yShift }: Placement,
  from: number,
  to: number,
  reach: number,
) {
  const x = positions[from * 2]!;
  const y = positions[from * 2 + 1]!;
  context.moveTo(x * xScale + xShift, y * yScale + yShift);
  context.lineTo(
    (x + (positions[to * 2]! - x) * reach) * xScale + xShift,
    (y + (positions[to * 2 + 1]! - y) * reach) * yScale + yShift,
  );
}
