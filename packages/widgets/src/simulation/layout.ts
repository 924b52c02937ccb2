import { edgesOf, type Network } from '@groundswell/core/network';
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { spreadEvenly } from './even-spread.ts';
import { pivotPlacement } from './pivot-placement.ts';

/** A layout is about this much wider than high; a figure fits it into the room it has. */
const LAYOUT_ASPECT = 1.5;

export interface LayoutFrame {
  /** x0, y0, x1, y1, … round the origin; the longer side of the whole is 1. */
  readonly positions: Float32Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  /** Ticks done, 0…1. */
  readonly progress: number;
}

/**
 * Lays a network out by forces, one frame per tick, so that the caller decides how many to show and
 * when to stop. Same network and same random numbers, same frames.
 */
export function* layOut(network: Network, random: () => number): Generator<LayoutFrame> {
  const { nodeCount } = network;
  const { ticks, theta, reach } = effort(nodeCount);
  const first = pivotPlacement(network, random);
  const nodes = Array.from({ length: nodeCount }, (_, node): Place => {
    return { x: first[node * 2]! * SPACING, y: first[node * 2 + 1]! * SPACING };
  });
  yield framed(nodes, 0);

  const simulation = forceSimulation(nodes)
    .randomSource(random)
    .stop()
    .alpha(nodeCount > MANY ? 0.4 : 0.8)
    .alphaDecay(1 - 0.02 ** (1 / ticks))
    .force('tie', forceLink(tiesOf(network)).distance(SPACING))
    .force(
      'apart',
      forceManyBody()
        .strength(-SPACING * 1.6)
        .theta(theta)
        .distanceMax(SPACING * reach),
    )
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.05 * LAYOUT_ASPECT ** 1.6));
  if (nodeCount <= MANY) simulation.force('room', forceCollide(SPACING * 0.52).strength(0.9));

  for (let tick = 1; tick <= ticks; tick++) {
    simulation.tick();
    yield framed(nodes, tick / ticks);
  }
}

type Place = SimulationNodeDatum & { x: number; y: number };

/** Room that one person takes, in the layout's own unit. */
const SPACING = 20;

/** From here on a network is a crowd, and is spread over the room it has. */
const MANY = 2_000;

/**
 * Larger networks start closer to their end state and get fewer, coarser ticks. A reach that ends
 * within a crowd would draw its edge as arcs of people.
 */
function effort(nodeCount: number) {
  if (nodeCount <= 300) return { ticks: 240, theta: 0.9, reach: 60 };
  if (nodeCount <= MANY) return { ticks: 160, theta: 1, reach: 40 };
  if (nodeCount <= 5_000) return { ticks: 90, theta: 1.2, reach: Infinity };
  if (nodeCount <= 20_000) return { ticks: 40, theta: 1.4, reach: Infinity };
  return { ticks: 16, theta: 1.6, reach: Infinity };
}

function tiesOf(network: Network) {
  const ends = edgesOf(network);
  return Array.from({ length: ends.length / 2 }, (_, tie) => {
    return { source: ends[tie * 2]!, target: ends[tie * 2 + 1]! };
  });
}

function framed(nodes: readonly Place[], progress: number): LayoutFrame {
  const positions = new Float32Array(nodes.length * 2);
  if (nodes.length > MANY) {
    const { xs, ys } = spreadEvenly(nodes);
    xs.forEach((x, node) => {
      positions[node * 2] = x / 2;
      positions[node * 2 + 1] = ys[node]! / 2 / LAYOUT_ASPECT;
    });
    return { positions, width: 1, height: 1 / LAYOUT_ASPECT, progress };
  }
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const { x, y } of nodes) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const scale = 1 / (Math.max(right - left, bottom - top) || 1);
  nodes.forEach(({ x, y }, node) => {
    positions[node * 2] = (x - (left + right) / 2) * scale;
    positions[node * 2 + 1] = (y - (top + bottom) / 2) * scale;
  });
  return { positions, width: (right - left) * scale, height: (bottom - top) * scale, progress };
}
