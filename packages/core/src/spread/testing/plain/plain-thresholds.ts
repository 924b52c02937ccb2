import type { Random } from '../../../random/random.ts';
import type { PlainRule } from './plain-run.ts';

/**
 * Everybody counts which different neighbours have shown them that they act. `needOf` is asked once
 * per person and run.
 */
export function plainThreshold(
  needOf: (ties: number, random: Random) => number,
  loneChance = 0,
): PlainRule {
  const hasShown = new Set<number>();
  const needs = new Map<number, number>();
  const heard = new Map<number, Set<number>>();
  return {
    stateCount: 2,
    sourceState: 1,
    step({ nodeCount, states, ties, shows, random }) {
      for (let node = 0; node < nodeCount; node++) {
        if (!needs.has(node)) needs.set(node, needOf(ties(node).length, random));
        if (!heard.has(node)) heard.set(node, new Set());
      }
      for (const [node, state] of states.entries()) {
        if (state !== 1 || hasShown.has(node)) continue;
        hasShown.add(node);
        for (const other of shows(node)) heard.get(other)!.add(node);
      }
      for (const [node, state] of states.entries()) {
        const acting = heard.get(node)!.size;
        if (state !== 0 || acting === 0) continue;
        if (acting >= needs.get(node)! || random.float() < loneChance) states[node] = 1;
      }
    },
  };
}
