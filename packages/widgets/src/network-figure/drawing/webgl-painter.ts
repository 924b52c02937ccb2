import { type Frame, type Painter, sameView, telling } from './painter.ts';
import type { Scene } from './scene.ts';
import { type CardSurface, fit } from './surface.ts';
import { layer, positionTexture, program, quads } from './webgl-parts.ts';
import { lineFragment, lineVertex, markFragment, markVertex } from './webgl-shaders.ts';

/**
 * Draws a large network on the graphics card: positions go up as one texture, each tie and each
 * mark is an instance. Throws where there is no WebGL2, and on painting once the card was lost.
 */
export function webglPainter(canvas: CardSurface): Painter {
  const gl = canvas.getContext('webgl2', { antialias: false, premultipliedAlpha: true });
  if (!gl) throw new Error('This browser gives no WebGL2 to draw the network with.');
  const lines = program(gl, lineVertex, lineFragment);
  const marks = program(gl, markVertex, markFragment);
  const places = positionTexture(gl);
  const ties = lineSet(gl);
  const told = lineSet(gl);
  const people = markSet(gl);
  const rings = ringSet(gl);
  const web = layer(gl);
  let version = -1;
  let webOf: { version: number; frame: Frame } | null = null;

  function paint(scene: Scene, frame: Frame) {
    if (!gl || gl.isContextLost()) throw new Error('The graphics card was taken away.');
    fit(canvas, frame);
    gl.viewport(0, 0, canvas.width, canvas.height);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    places.bind();
    if (version !== scene.version) {
      places.upload(scene.positions);
      ties.upload(scene.ties);
      people.upload(scene.radii);
      version = scene.version;
    }
    if (!scene.settling) paintTies(scene, frame);
    paintTellings(scene, frame);
    paintMarks(scene, frame);
  }

  /** Tens of thousands of ties are too many for every frame: they are kept as a picture. */
  function paintTies(scene: Scene, frame: Frame) {
    if (!webOf || webOf.version !== scene.version || !sameView(webOf.frame, frame)) {
      web.draw(canvas.width, canvas.height, () => {
        lines.use(frame);
        lines.float('lineWidth', frame.tieWidth);
        lines.float('reach', 1);
        lines.color('color', frame.palette.ink, frame.tieAlpha);
        ties.draw();
      });
      webOf = { version: scene.version, frame };
    }
    web.show(frame);
  }

  function paintTellings(scene: Scene, frame: Frame) {
    lines.use(frame);
    lines.float('lineWidth', telling(frame.markSize).lineWidth);
    for (const { code, fails, ends } of grouped(scene)) {
      const alpha = fails ? Math.max(0, 2 - scene.told * 2) : 0.92;
      lines.float('reach', fails ? Math.min(scene.told, 0.5) : scene.told);
      lines.color('color', frame.palette.states[code] ?? frame.palette.ink, alpha);
      told.upload(ends);
      told.draw();
    }
  }

  function paintMarks(scene: Scene, frame: Frame) {
    if (!gl) return;
    const { ground, sheet, states } = frame.palette;
    marks.use(frame);
    marks.float('markSize', frame.markSize);
    marks.float('landed', scene.landed);
    marks.color('ground', ground);
    marks.color('sheet', sheet);
    marks.colors('states', states);
    people.mark(scene.marks);
    for (const part of [0, 1]) {
      marks.int('part', part);
      people.draw(scene.nodeCount);
    }
    if (scene.landed === 0) return;
    marks.int('part', 2);
    rings.draw(scene);
  }

  return {
    paint,
    dispose: () => gl.getExtension('WEBGL_lose_context')?.loseContext(),
  };
}

/** Without a graphics card the processor imitates one, and is slower at it than at a plain canvas. */
export function hasGraphicsCard(): boolean {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (!gl) return false;
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = names ? gl.getParameter(names.UNMASKED_RENDERER_WEBGL) : '';
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return !/swiftshader|llvmpipe|software|basic render/i.test(String(renderer));
}

/** Tellings of one colour go up together. */
function grouped({ tellings }: Scene) {
  const groups = new Map<number, { code: number; fails: boolean; pairs: number[] }>();
  for (const { from, to, code, fails } of tellings) {
    const key = (code & 7) * 2 + (fails ? 1 : 0);
    const group = groups.get(key) ?? { code: code & 7, fails, pairs: [] };
    group.pairs.push(from, to);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ code, fails, pairs }) => {
    return { code, fails, ends: Uint32Array.from(pairs) };
  });
}

function lineSet(gl: WebGL2RenderingContext) {
  const set = quads(gl, [0, -1, 1, -1, 0, 1, 1, 1]);
  const ends = set.attribute(1, 2, gl.UNSIGNED_INT);
  let count = 0;
  return {
    upload(pairs: Uint32Array) {
      ends(pairs);
      count = pairs.length / 2;
    },
    draw: () => set.draw(count),
  };
}

/** Where the shader of marks reads whom a ring stands round. */
const RINGED = 3;
const square = [-1, -1, 1, -1, -1, 1, 1, 1] as const;

function markSet(gl: WebGL2RenderingContext) {
  const set = quads(gl, square);
  const radius = set.attribute(1, 1, gl.FLOAT);
  const mark = set.attribute(2, 1, gl.UNSIGNED_BYTE);
  return {
    upload: radius,
    mark,
    draw(count: number) {
      // Only rings name their node; here the shader still wants a whole number at that place.
      gl.vertexAttribI4ui(RINGED, 0, 0, 0, 0);
      set.draw(count);
    },
  };
}

function ringSet(gl: WebGL2RenderingContext) {
  const set = quads(gl, square);
  const radius = set.attribute(1, 1, gl.FLOAT);
  const mark = set.attribute(2, 1, gl.UNSIGNED_BYTE);
  const node = set.attribute(RINGED, 1, gl.UNSIGNED_INT);
  return {
    draw({ tellings, radii, marks }: Scene) {
      const ringed = Uint32Array.from(tellings.filter(({ fails }) => !fails).map(({ to }) => to));
      node(ringed);
      radius(Float32Array.from(ringed, (to) => radii[to]!));
      mark(Uint8Array.from(ringed, (to) => marks[to]! & 7));
      set.draw(ringed.length);
    },
  };
}
