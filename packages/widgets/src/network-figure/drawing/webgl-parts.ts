import type { Frame } from './painter.ts';
import type { Rgb } from './palette.ts';
import { layerFragment, layerVertex } from './webgl-shaders.ts';

const TEXTURE_WIDTH = 1024;

/** Links a program and sets its uniforms by name. */
export function program(gl: WebGL2RenderingContext, vertexSource: string, fragmentSource: string) {
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

/** Where people stand, one texel each. */
export function positionTexture(gl: WebGL2RenderingContext) {
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
export function quads(gl: WebGL2RenderingContext, corners: readonly number[]) {
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

/** A picture that is drawn once and shown many times, as large as the canvas. */
export function layer(gl: WebGL2RenderingContext) {
  const texture = gl.createTexture();
  const buffer = gl.createFramebuffer();
  const show = program(gl, layerVertex, layerFragment);
  const sheet = quads(gl, [0, 0, 1, 0, 0, 1, 1, 1]);
  return {
    /** Draws onto the layer instead of the canvas. */
    draw(width: number, height: number, draw: () => void) {
      gl.activeTexture(gl.TEXTURE1);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
        gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
      }
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindFramebuffer(gl.FRAMEBUFFER, buffer);
      const point = gl.COLOR_ATTACHMENT0;
      gl.framebufferTexture2D(gl.FRAMEBUFFER, point, gl.TEXTURE_2D, texture, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      draw();
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    },
    show(frame: Frame) {
      show.use(frame);
      show.int('picture', 1);
      sheet.draw(1);
    },
  };
}
