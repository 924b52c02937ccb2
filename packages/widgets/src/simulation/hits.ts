import { type NetworkSettings, networkFromSettings } from '@groundswell/core/network';
import { Random } from '@groundswell/core/random';
import {
  type CascadeTree,
  cascadeTree,
  NEVER,
  NOBODY,
  type Model,
  reach,
  runSpread,
} from '@groundswell/core/spread';

export interface HitsRequest {
  network: NetworkSettings;
  model: Model;
  /** How many posts, each by a random sender. */
  posts: number;
  /** Seed of the first post; the others follow by one. */
  seed: number;
  /** How many of the biggest are kept. */
  top: number;
}

/** One of the biggest posts, with its cascade in the order in which people heard. */
export interface Hit {
  seed: number;
  /** Who each person is, as node of the network; the sender first. */
  people: number[];
  /** Who showed it to each, as place in `people`; −1 for the sender. */
  parents: number[];
  passedOn: boolean[];
  /** People who saw it, the sender not counted. */
  reached: number;
  /** How many of them one person showed it to, at most. */
  largestBroadcast: number;
  /** Place of that person in `people`. */
  broadcaster: number;
  /** Hops of sharing after the sender's own post. */
  chain: number;
}

/** Posts many times by random senders and keeps the biggest, the biggest first; yields the share done. */
export function* findHits({
  network: settings,
  model,
  posts,
  seed,
  top,
}: HitsRequest): Generator<number, Hit[]> {
  const network = networkFromSettings(settings);
  const random = new Random(0);
  const best: { seed: number; sender: number; reached: number }[] = [];
  for (let i = 0; i < posts; i++) {
    const postSeed = seed + i;
    const sender = random.restart(`sender ${postSeed}`).integer(network.nodeCount);
    const run = runSpread(model, network, { sources: [sender], seed: postSeed });
    best.push({ seed: postSeed, sender, reached: reach(network, run) });
    yield (i + 1) / posts;
  }
  best.sort((a, b) => b.reached - a.reached || a.seed - b.seed);
  return best.slice(0, top).map(({ seed, sender }) => {
    const run = runSpread(model, network, { sources: [sender], seed });
    return hitOf(seed, cascadeTree(network, run));
  });
}

/** Reads a cascade off its tree, from the sender outward. */
function hitOf(seed: number, tree: CascadeTree): Hit {
  const { parents, hops, broadcasts, reach, depth, largest } = tree;
  const people = [...hops.keys()].filter((node) => hops[node] !== NEVER);
  people.sort((a, b) => (hops[a] ?? 0) - (hops[b] ?? 0) || a - b);
  const places = new Map(people.map((node, place) => [node, place]));
  return {
    seed,
    people,
    parents: people.map((node) => places.get(parents[node] ?? NOBODY) ?? -1),
    passedOn: people.map((node) => (broadcasts[node] ?? 0) > 0),
    reached: reach,
    largestBroadcast: broadcasts[largest] ?? 0,
    broadcaster: places.get(largest) ?? 0,
    chain: depth,
  };
}
