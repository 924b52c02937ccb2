import type { Network } from '../network.ts';
import { STRONG } from '../two-layer-network.ts';

/** How likely each network is, by the names of its ties. */
export type NetworkLaw = ReadonlyMap<string, number>;

/** Picks one of the places of `weights`, in proportion to them. */
export type Choose = (weights: readonly number[]) => number;

/** The name of a tie; those of the strong layer are told apart. */
export function tieName(a: number, b: number, strong = false): string {
  return `${Math.min(a, b)}${strong ? '=' : '-'}${Math.max(a, b)}`;
}

/** Plays a recipe through every way its choices can fall out. */
export function lawOf(recipe: (choose: Choose) => Iterable<string>): NetworkLaw {
  const law = new Map<string, number>();
  const open: number[][] = [[]];
  for (let script = open.pop(); script; script = open.pop()) {
    const choices = script;
    let place = 0;
    let chance = 1;
    const ties = recipe((weights) => {
      if (place === choices.length) {
        const [first, ...others] = [...weights.keys()].filter((i) => weights[i]! > 0);
        for (const other of others) open.push([...choices, other]);
        choices.push(first!);
      }
      const choice = choices[place++]!;
      chance *= weights[choice]! / weights.reduce((sum, weight) => sum + weight, 0);
      return choice;
    });
    const name = [...ties].toSorted().join(' ');
    law.set(name, (law.get(name) ?? 0) + chance);
  }
  return law;
}

/**
 * How far so many drawn networks lie from the law, in standard deviations: Pearson's χ², made normal
 * as Wilson & Hilferty 1931 do, with networks expected fewer than five times taken together.
 */
export function deviationFromLaw(
  draw: (seed: number) => Network,
  law: NetworkLaw,
  rounds: number,
): number {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < rounds; seed++) {
    const name = nameOf(draw(seed));
    if (!law.has(name)) return Number.POSITIVE_INFINITY;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const rare = { expected: 0, seen: 0 };
  let squares = 0;
  let cells = 0;
  const add = (seen: number, expected: number) => {
    squares += (seen - expected) ** 2 / expected;
    cells++;
  };
  for (const [name, chance] of law) {
    const [seen, expected] = [counts.get(name) ?? 0, rounds * chance];
    if (expected >= 5) add(seen, expected);
    else {
      rare.seen += seen;
      rare.expected += expected;
    }
  }
  if (rare.expected > 0) add(rare.seen, rare.expected);
  if (cells === 1) return 0; // the law knows one network only
  const spread = 2 / (9 * (cells - 1));
  return (Math.cbrt(squares / (cells - 1)) - (1 - spread)) / Math.sqrt(spread);
}

function nameOf({ nodeCount, starts, neighbors, layers }: Network): string {
  const ties: string[] = [];
  for (let node = 0; node < nodeCount; node++) {
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      if (neighbors[i]! > node) ties.push(tieName(node, neighbors[i]!, layers?.[i] === STRONG));
    }
  }
  return ties.toSorted().join(' ');
}
