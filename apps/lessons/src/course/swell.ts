/** A swell: lines of small rises that become one, with people riding on them. Drawn from a seed. */
export interface Swell {
  readonly width: number;
  readonly height: number;
  /** Closed paths, the farthest first; each hides the ones behind it. */
  readonly lines: readonly string[];
  readonly people: readonly Point[];
  /** The one on the crest. */
  readonly crest: Point;
}

export interface SwellShape {
  readonly seed: number;
  readonly width: number;
  readonly height: number;
  readonly lineCount: number;
  /** Height of the first line's rest above the picture's top edge, and the step to the next. */
  readonly firstRest: number;
  readonly step: number;
  /** Where the crest stands in the first line, how far it wanders to the last, and its half width. */
  readonly crestAt: number;
  readonly crestDrift: number;
  readonly crestWidth: number;
  /** Height of the rise in its strongest line. */
  readonly rise: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export function drawSwell(shape: SwellShape): Swell {
  const random = mulberry32(shape.seed);
  const heights = Array.from({ length: shape.lineCount }, (_, line) =>
    lineHeights(shape, line, random),
  );
  const lines = heights.map((height) => pathOf(shape, height));
  const people = heights.flatMap((height, line) =>
    line % 2 === 1 ? [personOn(shape, height, line)] : [],
  );
  const leading = heights[Math.min(1, heights.length - 1)] ?? Math.sin;
  const crest = highestPoint(shape, leading);
  return { width: shape.width, height: shape.height, lines, people, crest };
}

type Heights = (x: number) => number;

/** One line: a rest, a rise around the crest, and a little restlessness that grows with the rise. */
function lineHeights(shape: SwellShape, line: number, random: () => number): Heights {
  const depth = shape.lineCount > 1 ? line / (shape.lineCount - 1) : 0;
  const rest = shape.firstRest + line * shape.step;
  const crestX = shape.crestAt + depth * shape.crestDrift;
  const swelling = Math.sin(Math.PI * (0.16 + 0.72 * depth)) * (0.84 + 0.32 * random());
  const width = shape.crestWidth * (0.92 + 0.2 * random());
  const ripples = [9, 4.6, 2.7].map((waves, index) => ({
    waves: waves * (0.85 + 0.3 * random()),
    phase: 2 * Math.PI * random(),
    size: [0.008, 0.014, 0.05][index] ?? 0,
  }));
  return (x) => {
    const away = (x - crestX) / width;
    const hill = Math.exp(-away * away * (away > 0 ? 0.5 : 0.62));
    const ripple = ripples.reduce(
      (sum, { waves, phase, size }) =>
        sum + size * Math.sin((2 * Math.PI * waves * x) / shape.width + phase),
      0,
    );
    return rest - shape.rise * (swelling * hill + ripple * (0.18 + hill));
  };
}

function pathOf({ width, height }: SwellShape, heightAt: Heights): string {
  const steps = 64;
  const points = Array.from({ length: steps + 1 }, (_, index) => {
    const x = -4 + (index * (width + 8)) / steps;
    return { x, y: heightAt(x) };
  });
  // Quadratic curves through the midpoints: smooth without a corner at any sample.
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${short(first.x)} ${short(first.y)}`;
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    const end = next ? { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 } : point;
    // Each sample mirrors the one before it at the midpoint between them, which is what T says.
    const bend = index === 0 ? `Q${short(point.x)} ${short(point.y)} ` : 'T';
    path += `${bend}${short(end.x)} ${short(end.y)}`;
  });
  return `${path}V${height + 20}H-4Z`;
}

/** People stand spread out over the lines, never two above one another. */
function personOn({ width }: SwellShape, heightAt: Heights, line: number): Point {
  const x = width * (0.12 + ((line * 0.236) % 0.8));
  return { x, y: heightAt(x) };
}

function highestPoint({ width }: SwellShape, heightAt: Heights): Point {
  let best = { x: 0, y: heightAt(0) };
  for (let x = 0; x <= width; x += 2) {
    const y = heightAt(x);
    if (y < best.y) best = { x, y };
  }
  return best;
}

function short(value: number): string {
  return value.toFixed(1);
}

/** Tommy Ettinger's mulberry32: 32 bits of state are plenty for a drawing. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
