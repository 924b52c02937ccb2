import type { Paint, PaintReader } from './paint.ts';

/** Words on one line, in one style. */
export interface TextRun {
  readonly text: string;
  /** Left end of the baseline, px from the figure's corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly family: string;
  /** px. */
  readonly size: number;
  readonly weight: string;
  readonly fill: Paint;
  /** A halo behind the letters, if there is one. */
  readonly halo: { readonly paint: Paint; readonly width: number } | null;
}

/** px. */
const HALO = 5;

/** All words that can be seen under `host`, broken into lines as they stand. */
export function readTexts(
  host: Element,
  origin: { x: number; y: number },
  paint: PaintReader,
): TextRun[] {
  const measure = new OffscreenCanvas(1, 1).getContext('2d');
  if (!measure) return [];
  const runs: TextRun[] = [];
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !isSeen(parent)) continue;
    const look = lookOf(parent, paint);
    measure.font = `${look.weight} ${look.size}px ${look.family}`;
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = measure.measureText('x');
    for (const { text, left, top, right, height } of linesOf(node as Text)) {
      const y = top + (height - up - down) / 2 + up - origin.y;
      runs.push({ text, x: left - origin.x, y, width: right - left, ...look });
    }
  }
  return runs;
}

function isSeen(element: Element): boolean {
  if (element.closest('style, script, title, desc')) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden';
}

function lookOf(element: Element, paint: PaintReader) {
  const style = getComputedStyle(element);
  const isDrawing = element instanceof SVGElement;
  // A shadow without an offset is how HTML gives its letters a halo.
  const shadow = /^(?:rgba?|color|oklab|oklch)\([^)]*\)/.exec(style.textShadow)?.[0];
  const stroke = isDrawing ? paint(style.stroke) : shadow ? paint(shadow) : null;
  return {
    family: style.fontFamily,
    size: Number.parseFloat(style.fontSize),
    weight: style.fontWeight,
    fill: paint(isDrawing ? style.fill : style.color),
    halo:
      stroke && stroke.color !== 'none'
        ? { paint: stroke, width: isDrawing ? Number.parseFloat(style.strokeWidth) : HALO }
        : null,
  };
}

interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
  height: number;
}

/** The lines that a text is broken into, found word by word. */
function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const [box] = range.getClientRects();
    if (!box) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - box.top) < 2) {
      line.text += ` ${word}`;
      line.right = box.right;
    } else {
      const { left, right, top, height } = box;
      lines.push({ text: word, left, right, top, height });
    }
  }
  return lines;
}
