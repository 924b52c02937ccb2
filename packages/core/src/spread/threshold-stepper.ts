import { Geometric } from '../random/geometric.ts';
import type { Random } from '../random/random.ts';
import type { Stepper, Ties } from './kernel.ts';
import { NOBODY } from './run.ts';
import type { Trace } from './trace.ts';

/** What the threshold models differ in. */
export interface Threshold {
  /** How many different acting neighbours a person with so many ties needs; at least one. */
  readonly needOf: (degree: number, random: Random) => number;
  /** Chance per step that somebody with too few acting neighbours, but one or more, goes alone. */
  readonly loneChance: number;
}

const INACTIVE = 0;
const ACTIVE = 1;

/**
 * Everybody counts down from the neighbours they need, so each tie is looked at once. Synchronous:
 * who becomes active at a step counts from the next step on.
 */
export function thresholdStepper<M>(
  model: M,
  read: (model: M) => Threshold,
  ties: Ties,
  trace: Trace,
): Stepper<M> {
  const { starts } = ties.network;
  let rule = read(model);
  let lone = new Geometric(rule.loneChance);
  let random: Random;
  let head = 0;
  /** Neighbours still needed; 0 where no acting neighbour has been met yet. */
  const needs = new Uint32Array(ties.nodeCount);
  /** Everybody whose need has been set in this run. */
  const met = new Uint32Array(ties.nodeCount);
  let metCount = 0;
  /** Inactive people with an acting neighbour; kept only where somebody may go alone. */
  const watching: number[] = [];

  function goAlone(): void {
    let kept = 0;
    for (const node of watching) if (trace.states[node] === INACTIVE) watching[kept++] = node;
    watching.length = kept;
    for (let i = lone.draw(random); i < kept; i += 1 + lone.draw(random)) {
      trace.change(watching[i]!, ACTIVE, NOBODY);
    }
  }

  return {
    restart(source) {
      random = source;
      head = 0;
      for (let i = 0; i < metCount; i++) needs[met[i]!] = 0;
      metCount = 0;
      watching.length = 0;
    },
    recruit(node, state = ACTIVE) {
      trace.change(node, state, NOBODY);
    },
    step() {
      const end = trace.length;
      const { states, nodes } = trace;
      const shows = ties.shows;
      for (; head < end; head++) {
        const node = nodes[head]!;
        if (states[node] !== ACTIVE) continue;
        const rowEnd = shows.starts[node + 1]!;
        for (let i = shows.starts[node]!; i < rowEnd; i++) {
          const neighbor = shows.neighbors[i]!;
          if (states[neighbor] !== INACTIVE) continue;
          let need = needs[neighbor]!;
          if (need === 0) {
            met[metCount++] = neighbor;
            need = rule.needOf(starts[neighbor + 1]! - starts[neighbor]!, random);
            if (rule.loneChance > 0) watching.push(neighbor);
          }
          needs[neighbor] = --need;
          if (need === 0) trace.change(neighbor, ACTIVE, node);
        }
      }
      if (rule.loneChance > 0) goAlone();
      return trace.length > end || (rule.loneChance > 0 && watching.length > 0);
    },
    use(next) {
      const nobodyWatched = rule.loneChance === 0;
      rule = read(next);
      if (nobodyWatched && rule.loneChance > 0) watching.push(...met.subarray(0, metCount));
      lone = new Geometric(rule.loneChance);
    },
  };
}
