import { type Choose, tieName } from './network-law.ts';

type Pair = readonly [number, number];

/** Each pair by its own chance. */
export function plainPairs(
  nodeCount: number,
  chanceOf: (a: number, b: number) => number,
  choose: Choose,
): Pair[] {
  return pairsOf(nodeCount).filter(([a, b]) => choose([chanceOf(a, b), 1 - chanceOf(a, b)]) === 0);
}

/** One set of so many pairs out of all of them. */
export function plainPairCount(nodeCount: number, edgeCount: number, choose: Choose): Pair[] {
  const left = pairsOf(nodeCount);
  return Array.from({ length: edgeCount }, () => left.splice(choose(left.map(() => 1)), 1)[0]!);
}

/**
 * A star, and newcomers who tie in proportion to the ties people had before they came; after the first
 * tie, with `triadChance`, to a neighbour of whom they tied to last, where there is one left.
 */
export function plainGrowth(
  { nodeCount, edgesPerNode, triadChance }: Record<string, number>,
  choose: Choose,
): Pair[] {
  const ties: Pair[] = Array.from({ length: edgesPerNode! }, (_, leaf) => [0, leaf + 1]);
  const others = (node: number) =>
    ties.flatMap(([a, b]) => (a === node ? [b] : b === node ? [a] : []));
  for (let node = edgesPerNode! + 1; node < nodeCount!; node++) {
    const degrees = Array.from({ length: node }, (_, earlier) => others(earlier).length);
    for (let made = 0; made < edgesPerNode!; made++) {
      const mine = others(node);
      const friends = made === 0 ? [] : others(mine.at(-1)!);
      const open = friends.filter((friend) => friend !== node && !mine.includes(friend));
      const closes = made > 0 && choose([triadChance!, 1 - triadChance!]) === 0 && open.length > 0;
      const target = closes
        ? open[choose(open.map(() => 1))]!
        : choose(degrees.map((degree, earlier) => (mine.includes(earlier) ? 0 : degree)));
      ties.push([node, target]);
    }
  }
  return ties;
}

/** A ring whose ties, nearest first, may each move their far end to somebody not yet tied. */
export function plainRewiring(
  { nodeCount, neighborCount, rewireChance }: Record<string, number>,
  choose: Choose,
): Pair[] {
  const ties: Pair[] = [];
  for (let distance = 1; distance <= neighborCount! / 2; distance++) {
    for (let node = 0; node < nodeCount!; node++) ties.push([node, (node + distance) % nodeCount!]);
  }
  for (const [i, [node]] of ties.entries()) {
    if (choose([rewireChance!, 1 - rewireChance!]) === 1) continue;
    const free = Array.from({ length: nodeCount! }, (_, other) => {
      const isTied = ties.some(([a, b]) => tieName(a, b) === tieName(node, other));
      return other === node || isTied ? 0 : 1;
    });
    if (free.some(Boolean)) ties[i] = [node, choose(free)];
  }
  return ties;
}

/** Free ends paired blindly; pairs with oneself and second ties are erased. */
export function plainPairing(degrees: readonly number[], choose: Choose): Pair[] {
  const free = degrees.flatMap((degree, node) => Array<number>(degree).fill(node));
  const ties = new Map<string, Pair>();
  while (free.length > 0) {
    const a = free.shift()!;
    const [b] = free.splice(choose(free.map(() => 1)), 1);
    if (a !== b) ties.set(tieName(a, b!), [a, b!]);
  }
  return [...ties.values()];
}

function pairsOf(nodeCount: number): Pair[] {
  const nodes = Array.from({ length: nodeCount }, (_, node) => node);
  return nodes.flatMap((b) => nodes.slice(0, b).map((a) => [a, b] as const));
}
