import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { lookStates } from '../../state-mark/index.ts';
import { readPalette } from './read-palette.ts';
import { emptyScene } from './scene.ts';
import { placementOf, wholeView } from './view.ts';
import { webglPainter } from './webgl-painter.ts';

const SIZE = 300;

/** Every state on the graphics card, as the painter of large networks draws it. */
export default {
  title: 'Network figure/On the graphics card',
  render: () => <canvas style={{ width: SIZE, height: SIZE }} aria-label="Seven marks" />,
} satisfies Meta;

export const Marks: StoryObj = {
  play: async ({ canvasElement }) => {
    const canvas = canvasElement.querySelector('canvas')!;
    const painter = webglPainter(canvas);
    const palette = readPalette(canvas);
    const scene = sevenPeople();
    const room = { width: SIZE, height: SIZE, margin: 30 };
    painter.paint(scene, {
      ...room,
      ratio: 1,
      placement: placementOf(room, scene.extent, wholeView),
      markSize: 40,
      tieWidth: 2,
      tieAlpha: 0.3,
      palette,
    });

    const gl = canvas.getContext('webgl2')!;
    await expect(gl.getError()).toBe(gl.NO_ERROR);
    for (const code of [1, 2, 3]) {
      // A place inside the mark that its pattern leaves alone.
      await expect(pixel(gl, 30 + code * 40, SIZE / 2 + 11)).toEqual(palette.states[code]);
    }
  },
};

function sevenPeople() {
  const scene = emptyScene();
  scene.nodeCount = lookStates.length;
  scene.positions = Float32Array.from(lookStates.flatMap((_, i) => [i / 6 - 0.5, 0]));
  scene.extent = { width: 1, height: 1 };
  scene.ties = Uint32Array.of(0, 1, 1, 2);
  scene.radii = new Float32Array(7).fill(1);
  scene.marks = Uint8Array.from(lookStates, (_, code) => code);
  scene.tellings = [{ from: 2, to: 1, code: 2, fails: false }];
  scene.version = 1;
  return scene;
}

/** From the top left, as on the page. */
function pixel(gl: WebGL2RenderingContext, x: number, y: number): number[] {
  const color = new Uint8Array(4);
  gl.readPixels(x, SIZE - 1 - y, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, color);
  return [...color.subarray(0, 3)];
}
