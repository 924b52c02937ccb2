import { hollowStates, lookStates, stateOutlines } from '../../state-mark/state.ts';
import { awareDots, cutPaths, hatchPath, MARK_GRID, markScale } from './mark-shape.ts';
import { type Frame, telling } from './painter.ts';
import { css, type Palette, type Rgb } from './palette.ts';
import { HATCHED, type MarkCode, type Scene, stateOfMark } from './scene.ts';

/** The present picture as SVG, for print and for drawing programs. */
export function svgText(scene: Scene, frame: Frame, caption: string): string {
  const { width, height, palette } = frame;
  const codes = [...new Set(scene.marks)].toSorted((a, b) => a - b);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escaped(caption)}</title>`,
    `<rect width="100%" height="100%" fill="${css(palette.ground)}"/>`,
    '<defs>',
    ...codes.map((code) => symbol(code, palette)),
    '</defs>',
    ties(scene, frame),
    tellings(scene, frame),
    ...[false, true].map((front) => marks(scene, frame, front)),
    rings(scene, frame),
    '</svg>',
    '',
  ].join('\n');
}

function symbol(code: MarkCode, palette: Palette): string {
  const state = stateOfMark(code);
  const color = css(palette.states[code & 7] ?? palette.ink);
  const sheet = css(palette.sheet);
  const hollow = hollowStates.has(state);
  const body = hollow
    ? `<path d="${stateOutlines[state]}" fill="${sheet}" stroke="${color}" stroke-width="2.8"/>`
    : `<path d="${stateOutlines[state]}" fill="${color}" stroke="${css(palette.ground)}" stroke-width="4" paint-order="stroke"/>`;
  const cut = (code & HATCHED) === 0 ? cutPaths[state] : hatchPath;
  const inside = [
    cut ? `<path d="${cut}" fill="none" stroke="${sheet}" stroke-width="2.3"/>` : '',
    state === 'immune' ? `<circle r="4.8" fill="${color}"/>` : '',
    ...(state === 'aware' ? awareDots : []).map(
      ([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${sheet}"/>`,
    ),
  ].join('');
  return `<g id="m${code}">${body}${inside}</g>`;
}

function ties(scene: Scene, frame: Frame): string {
  const lines: string[] = [];
  for (let tie = 0; tie < scene.ties.length; tie += 2) {
    lines.push(line(scene, frame, scene.ties[tie]!, scene.ties[tie + 1]!));
  }
  return strokes(lines, frame.palette.ink, frame.tieWidth, frame.tieAlpha);
}

function tellings(scene: Scene, frame: Frame): string {
  const { lineWidth } = telling(frame.markSize);
  return lookStates
    .map((_, code) => {
      const lines = scene.tellings
        .filter((one) => !one.fails && (one.code & 7) === code)
        .map(({ from, to }) => line(scene, frame, from, to));
      return strokes(lines, frame.palette.states[code] ?? frame.palette.ink, lineWidth, 1);
    })
    .join('');
}

function marks(scene: Scene, frame: Frame, front: boolean): string {
  const uses: string[] = [];
  for (let node = 0; node < scene.nodeCount; node++) {
    const code = scene.marks[node]!;
    if (code > 0 !== front) continue;
    const size = frame.markSize * scene.radii[node]!;
    const scale = (size * markScale(code, size)) / MARK_GRID;
    const place = `${at(scene, frame, node)}) scale(${round(scale)}`;
    uses.push(`<use href="#m${code}" transform="translate(${place})"/>`);
  }
  return uses.join('\n');
}

function rings(scene: Scene, frame: Frame): string {
  const { ringRadius } = telling(frame.markSize);
  return scene.tellings
    .filter(({ fails }) => !fails)
    .map(({ to }) => {
      const color = css(frame.palette.states[scene.marks[to]! & 7] ?? frame.palette.ink);
      const radius = round(ringRadius * scene.radii[to]!);
      return `<circle transform="translate(${at(scene, frame, to)})" r="${radius}" fill="none" stroke="${color}" stroke-width="2"/>`;
    })
    .join('\n');
}

function line(scene: Scene, frame: Frame, from: number, to: number): string {
  return `M${at(scene, frame, from)}L${at(scene, frame, to)}`;
}

function strokes(lines: readonly string[], color: Rgb, width: number, alpha: number): string {
  if (lines.length === 0) return '';
  const paths = lines.map((line) => `<path d="${line}"/>`).join('');
  return `<g fill="none" stroke="${css(color)}" stroke-width="${round(width)}" stroke-opacity="${alpha.toFixed(3)}">${paths}</g>`;
}

function at({ positions }: Scene, { placement }: Frame, node: number): string {
  const x = positions[node * 2]! * placement.xScale + placement.xShift;
  const y = positions[node * 2 + 1]! * placement.yScale + placement.yShift;
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
