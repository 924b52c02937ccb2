import { checkInteger } from '../check-range.ts';
import { checkNodeCount, type Network, packRows } from './network.ts';

/** Rows and columns; everybody is tied to the next person in each direction. */
export function grid({
  width,
  height,
  wraps = false,
}: {
  width: number;
  height: number;
  /** Whether the edges meet, so that nobody lives at a border. @default false */
  wraps?: boolean;
}): Network {
  const least = wraps ? 3 : 1;
  checkInteger('width', width, least, 2 ** 14);
  checkInteger('height', height, least, 2 ** 14);
  const ends: number[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const node = y * width + x;
      if (wraps || x + 1 < width) ends.push(node, y * width + ((x + 1) % width));
      if (wraps || y + 1 < height) ends.push(node, ((y + 1) % height) * width + x);
    }
  }
  return packRows(width * height, Uint32Array.from(ends));
}

/** Node 0 at the root, and under each person `branches` others, `depth` levels deep. */
export function tree({ branches, depth }: { branches: number; depth: number }): Network {
  checkInteger('branches', branches, 1, 2 ** 20);
  checkInteger('depth', depth, 0, 2 ** 20);
  let nodeCount = 1;
  for (let level = 1, size = branches; level <= depth; level++, size *= branches) {
    nodeCount = checkNodeCount(nodeCount + size);
  }
  const ends = new Uint32Array(2 * (nodeCount - 1));
  for (let node = 1; node < nodeCount; node++) {
    ends[2 * node - 2] = Math.floor((node - 1) / branches);
    ends[2 * node - 1] = node;
  }
  return packRows(nodeCount, ends);
}
