import { barabasiAlbert } from '../network/barabasi-albert.ts';
import type { Network } from '../network/network.ts';
import { eigenvectorWeights, pageRank } from '../network/page-rank.ts';
import { everyNetwork } from '../network/testing/every-generator.ts';
import { runOpinion } from '../opinion/run-opinion.ts';
import { everyOpinionModel } from '../opinion/testing/every-opinion-model.ts';
import { uniform } from '../opinion/testing/uniform.ts';
import { greedySources } from '../spread/greedy-sources.ts';
import { independentCascade } from '../spread/independent-cascade.ts';
import type { Intervention } from '../spread/intervention.ts';
import { linearThreshold } from '../spread/linear-threshold.ts';
import type { Run } from '../spread/run.ts';
import { runSpread } from '../spread/run-spread.ts';
import { sketchSources } from '../spread/sketch-sources.ts';
import { everyModel } from '../spread/testing/every-model.ts';

export type Hashes = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One of everything that a seed decides; every place that makes them must get the same hashes. */
export function referenceHashes(): Hashes {
  const town = barabasiAlbert({ nodeCount: 2000, edgesPerNode: 3, seed: 11 });
  const city = barabasiAlbert({ nodeCount: 12_000, edgesPerNode: 3, seed: 13 });
  return {
    networks: hashesOf(
      everyNetwork,
      ({ kind }) => kind,
      ({ network }) => hashNetwork(network),
    ),
    runs: hashesOf(
      everyModel,
      ({ kind }) => kind,
      (model) => hashRun(runSpread(model, town, begin)),
    ),
    'runs with interventions': hashesOf(
      everyModel,
      ({ kind }) => kind,
      (model) => hashRun(runSpread(model, town, { ...begin, interventions })),
    ),
    'runs of compiled kernels': hashesOf(
      everyModel.filter(({ kind }) => compiledKinds.includes(kind)),
      ({ kind }) => kind,
      (model) => hashRun(runSpread(model, city, begin)),
    ),
    opinions: hashesOf(
      everyOpinionModel,
      (model) => JSON.stringify(model),
      (model) => {
        const options = { initial: uniform(2000, 5), seed: 12, maxSteps: 40 };
        return hash(runOpinion(model, town, options).opinions);
      },
    ),
    sources: hashSources(town),
  };
}

/** Models whose runs on a large enough network are played by compiled kernels. */
const compiledKinds = [
  'fractional-threshold',
  'independent-cascade',
  'susceptible-infected-recovered',
];
const begin = { sources: [3, 500, 1999], seed: 12, maxSteps: 1000 };
const interventions: Intervention[] = [
  { kind: 'accuracy-prompt', step: 1, share: 0.2 },
  { kind: 'forward-limit', step: 2, limit: 4 },
  { kind: 'block', step: 2, nodes: [0, 1] },
  { kind: 'recruit', step: 3, nodes: { random: 10 } },
];

function hashesOf<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  hashOf: (item: T) => number,
): Record<string, number> {
  return Object.fromEntries(items.map((item) => [nameOf(item), hashOf(item)]));
}

function hashNetwork(network: Network): number {
  const { starts, neighbors, layers = new Uint8Array(0) } = network;
  return hash(starts, neighbors, layers, pageRank(network), eigenvectorWeights(network));
}

function hashRun({ changedAt, toldBy, counts, changes }: Run): number {
  const { stepStarts, nodes, before, after, tellers } = changes;
  return hash(changedAt, toldBy, counts, stepStarts, nodes, before, after, tellers);
}

function hashSources(town: Network): Record<string, number> {
  const cascade = independentCascade({ chance: 0.05 });
  const few = { count: 8, seed: 3 };
  return {
    greedy: hash(greedySources(cascade, town, { ...few, worlds: 100 }).sources),
    'sketches of a cascade': hash(sketchSources(cascade, town, few).sources),
    'sketches of a threshold': hash(sketchSources(linearThreshold(), town, few).sources),
  };
}

/** FNV-1a over all bytes, which are in the same order on every machine that browsers run on. */
function hash(...arrays: readonly (Uint8Array | Uint32Array | Float64Array)[]): number {
  let state = 0x811c9dc5;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) {
      state = Math.imul(state ^ byte, 0x01000193);
    }
  }
  return state >>> 0;
}
