import { type Frame, type Painter, telling } from './painter.ts';
import type { Rgb } from './palette.ts';
import type { Scene } from './scene.ts';
import { lineFragment, lineVertex, markFragment, markVertex } from './webgl-shaders.ts';

const TEXTURE_WIDTH = 1024;

/**
 * Draws a large network on the graphics card: positions go up as one texture, each tie and each
 * mark is an instance. Returns null where WebGL2 is missing.
 */
export function webglPainter(canvas: HTMLCanvasElement): Painter | null {
  const gl = canvas.getContext('webgl2', { antialias: false, premultipliedAlpha: true });
  if (!gl) return null;
  const lines = program(gl, lineVertex, lineFragment);
  const marks = program(gl, markVertex, markFragment);
  const places = positionTexture(gl);
  const ties = lineSet(gl);
  const told = lineSet(gl);
  const people = markSet(gl);
  const rings = ringSet(gl);
  let version = -1;

  function paint(scene: Scene, frame: Frame) {
    if (!gl || gl.isContextLost()) return;
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
    paintLines(scene, frame);
    paintMarks(scene, frame);
  }

  function paintLines(scene: Scene, frame: Frame) {
    if (!gl) return;
    lines.use(frame);
    lines.float('lineWidth', frame.tieWidth);
    lines.float('reach', 1);
    lines.color('color', frame.palette.ink, frame.tieAlpha);
    ties.draw();
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
    kind: 'webgl',
    paint,
    dispose: () => gl.getExtension('WEBGL_lose_context')?.loseContext(),
  };
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

function program(gl: WebGL2RenderingContext, vertexSource: string, fragmentSource: string) {
  const linked = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertexSource],
    [gl.FRAGMENT_SHADER, fragmentSource],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error('The graphics card gave no shader.');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(linked, shader);
  }
  gl.linkProgram(linked);
  if (!gl.getProgramParameter(linked, gl.LINK_STATUS) && !gl.isContextLost()) {
    const logs = (gl.getAttachedShaders(linked) ?? []).map((shader) => gl.getShaderInfoLog(shader));
    throw new Error(
      `A shader does not compile: ${[gl.getProgramInfoLog(linked), ...logs].join(' ')}`,
    );
  }
  const locations = new Map<string, WebGLUniformLocation | null>();
  const at = (name: string) => {
    if (!locations.has(name)) locations.set(name, gl.getUniformLocation(linked, name));
    return locations.get(name) ?? null;
  };
  return {
    use({ placement, width, height }: Frame) {
      gl.useProgram(linked);
      gl.uniform1i(at('places'), 0);
      gl.uniform4f(
        at('fit'),
        placement.xScale,
        placement.yScale,
        placement.xShift,
        placement.yShift,
      );
      gl.uniform2f(at('room'), width, height);
    },
    float: (name: string, value: number) => gl.uniform1f(at(name), value),
    int: (name: string, value: number) => gl.uniform1i(at(name), value),
    color(name: string, [r, g, b]: Rgb, alpha?: number) {
      if (alpha === undefined) gl.uniform3f(at(name), r / 255, g / 255, b / 255);
      else gl.uniform4f(at(name), r / 255, g / 255, b / 255, alpha);
    },
    colors: (name: string, colors: readonly Rgb[]) =>
      gl.uniform3fv(
        at(name),
        colors.flat().map((part) => part / 255),
      ),
  };
}

function positionTexture(gl: WebGL2RenderingContext) {
  const texture = gl.createTexture();
  return {
    bind() {
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, texture);
    },
    upload(positions: Float32Array) {
      const rows = Math.max(1, Math.ceil(positions.length / 2 / TEXTURE_WIDTH));
      const padded = new Float32Array(rows * TEXTURE_WIDTH * 2);
      padded.set(positions);
      for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
        gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
      }
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RG32F, TEXTURE_WIDTH, rows, 0, gl.RG, gl.FLOAT, padded);
    },
  };
}

/** A quad per instance: `corners` are shared, everything else steps once per instance. */
function quads(gl: WebGL2RenderingContext, corners: readonly number[]) {
  const array = gl.createVertexArray();
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, Float32Array.from(corners), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
  return {
    attribute(location: number, size: number, type: number) {
      const buffer = gl.createBuffer();
      gl.bindVertexArray(array);
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.enableVertexAttribArray(location);
      if (type === gl.FLOAT) gl.vertexAttribPointer(location, size, type, false, 0, 0);
      else gl.vertexAttribIPointer(location, size, type, 0, 0);
      gl.vertexAttribDivisor(location, 1);
      return (values: Float32Array | Uint32Array | Uint8Array) => {
        gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
        gl.bufferData(gl.ARRAY_BUFFER, values, gl.DYNAMIC_DRAW);
      };
    },
    draw(count: number) {
      gl.bindVertexArray(array);
      if (count > 0) gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
    },
  };
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

const square = [-1, -1, 1, -1, -1, 1, 1, 1] as const;

function markSet(gl: WebGL2RenderingContext) {
  const set = quads(gl, square);
  const radius = set.attribute(1, 1, gl.FLOAT);
  const mark = set.attribute(2, 1, gl.UNSIGNED_BYTE);
  return { upload: radius, mark, draw: (count: number) => set.draw(count) };
}

function ringSet(gl: WebGL2RenderingContext) {
  const set = quads(gl, square);
  const radius = set.attribute(1, 1, gl.FLOAT);
  const mark = set.attribute(2, 1, gl.UNSIGNED_BYTE);
  const node = set.attribute(3, 1, gl.UNSIGNED_INT);
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

function fit(canvas: HTMLCanvasElement, { width, height, ratio }: Frame) {
  const deviceWidth = Math.round(width * ratio);
  const deviceHeight = Math.round(height * ratio);
  if (canvas.width !== deviceWidth) canvas.width = deviceWidth;
  if (canvas.height !== deviceHeight) canvas.height = deviceHeight;
}
