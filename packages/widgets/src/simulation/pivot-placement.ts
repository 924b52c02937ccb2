import type { Network } from '@groundswell/core/network';

const PIVOTS = 32;
const POWER_STEPS = 40;

/**
 * First places for a layout: classical scaling on hop distances to a few far-apart pivots.
 * Near people start near, so the forces only have to spread them out, and even 100,000 nodes
 * open without a hairball phase. Scaled so that a node has about one unit of area to itself.
 *
 * U. Brandes, C. Pich, “Eigensolver Methods for Progressive Multidimensional Scaling of Large
 * Data”, Graph Drawing 2006, doi:10.1007/978-3-540-70904-6_6
 */
export function pivotPlacement(network: Network, random: () => number): Float64Array {
  const { nodeCount } = network;
  const pivotCount = Math.min(PIVOTS, nodeCount);
  const centered = doubleCenter(squaredHops(network, pivotCount), nodeCount, pivotCount);
  const first = principalAxis(centered, nodeCount, pivotCount, null);
  const second = principalAxis(centered, nodeCount, pivotCount, first);
  const xs = project(centered, nodeCount, pivotCount, first);
  const ys = project(centered, nodeCount, pivotCount, second);

  // Hop distances are whole numbers, so many people land on one spot: a jitter parts them.
  const side = Math.sqrt(nodeCount);
  const xScale = side / 4 / (deviation(xs) || 1);
  const yScale = side / 4 / (deviation(ys) || 1);
  const positions = new Float64Array(nodeCount * 2);
  for (let node = 0; node < nodeCount; node++) {
    positions[node * 2] = xs[node]! * xScale + (random() - 0.5) * side * 0.12;
    positions[node * 2 + 1] = ys[node]! * yScale + (random() - 0.5) * side * 0.12;
  }
  return positions;
}

/** Squared hop counts from each pivot, one row per pivot; every next pivot is farthest from the earlier ones. */
function squaredHops(network: Network, pivotCount: number): Float64Array {
  const { nodeCount, starts, neighbors } = network;
  const squares = new Float64Array(pivotCount * nodeCount);
  const nearest = new Float64Array(nodeCount).fill(Infinity);
  const hops = new Int32Array(nodeCount);
  const queue = new Uint32Array(nodeCount);
  let pivot = 0;
  for (let p = 0; p < pivotCount; p++) {
    hops.fill(-1);
    hops[pivot] = 0;
    queue[0] = pivot;
    let farthest = 0;
    for (let head = 0, tail = 1; head < tail; head++) {
      const node = queue[head]!;
      const next = hops[node]! + 1;
      farthest = next;
      for (let i = starts[node]!, end = starts[node + 1]!; i < end; i++) {
        const neighbor = neighbors[i]!;
        if (hops[neighbor] !== -1) continue;
        hops[neighbor] = next;
        queue[tail++] = neighbor;
      }
    }
    let nextPivot = 0;
    for (let node = 0; node < nodeCount; node++) {
      const hop = hops[node]!;
      const distance = hop === -1 ? farthest + 2 : hop; // other components stand just outside
      squares[p * nodeCount + node] = distance * distance;
      nearest[node] = Math.min(nearest[node]!, distance);
      if (nearest[node]! > nearest[nextPivot]!) nextPivot = node;
    }
    pivot = nextPivot;
  }
  return squares;
}

function doubleCenter(squares: Float64Array, nodeCount: number, pivotCount: number): Float64Array {
  const nodeMeans = new Float64Array(nodeCount);
  const pivotMeans = new Float64Array(pivotCount);
  let mean = 0;
  for (let p = 0; p < pivotCount; p++) {
    for (let node = 0; node < nodeCount; node++) {
      const square = squares[p * nodeCount + node]!;
      nodeMeans[node] = nodeMeans[node]! + square / pivotCount;
      pivotMeans[p] = pivotMeans[p]! + square / nodeCount;
      mean += square / nodeCount / pivotCount;
    }
  }
  for (let p = 0; p < pivotCount; p++) {
    for (let node = 0; node < nodeCount; node++) {
      const at = p * nodeCount + node;
      squares[at] = -0.5 * (squares[at]! - nodeMeans[node]! - pivotMeans[p]! + mean);
    }
  }
  return squares;
}

/** Power iteration on CᵀC, kept orthogonal to `other`; in the space of pivots, so it is cheap. */
function principalAxis(
  centered: Float64Array,
  nodeCount: number,
  pivotCount: number,
  other: Float64Array | null,
): Float64Array {
  let axis = new Float64Array(pivotCount).map((_, p) => 1 + ((p * 7919) % 13));
  for (let step = 0; step < POWER_STEPS; step++) {
    const along = project(centered, nodeCount, pivotCount, axis);
    const next = new Float64Array(pivotCount);
    for (let p = 0; p < pivotCount; p++) {
      let sum = 0;
      for (let node = 0; node < nodeCount; node++) {
        sum += centered[p * nodeCount + node]! * along[node]!;
      }
      next[p] = sum;
    }
    if (other) {
      const shared = dot(next, other);
      for (let p = 0; p < pivotCount; p++) next[p] = next[p]! - shared * other[p]!;
    }
    const length = Math.sqrt(dot(next, next)) || 1;
    axis = next.map((value) => value / length);
  }
  return axis;
}

function project(
  centered: Float64Array,
  nodeCount: number,
  pivotCount: number,
  axis: Float64Array,
): Float64Array {
  const along = new Float64Array(nodeCount);
  for (let p = 0; p < pivotCount; p++) {
    const weight = axis[p]!;
    for (let node = 0; node < nodeCount; node++) {
      along[node] = along[node]! + centered[p * nodeCount + node]! * weight;
    }
  }
  return along;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function deviation(values: Float64Array): number {
  return Math.sqrt(dot(values, values) / values.length);
}
