import { type Network, rankByDegree } from '@groundswell/core/network';
import { type Model, NEVER, NOBODY, type Run, runSpread, shownAt } from '@groundswell/core/spread';
import { type LookState, lookStates } from '../state-mark/state.ts';
import type { SpreadSettings } from './spread-settings.ts';
import { nodeOf } from './who.ts';

const FIRST_SEEDS_TRIED = 1_000;

/** A run as a figure shows it: every change of every mark, so that any step is there at once. */
export interface Timeline {
  readonly seed: number;
  readonly steps: number;
  /** People whose feed showed it, sources not counted. */
  readonly reach: number;
  /** People who passed it on, sources not counted. */
  readonly sharers: number;
  readonly sources: Uint32Array;
  /** The changes of step `s` stand from `offsets[s]` up to `offsets[s + 1]`; those of step 0 are the sources. */
  readonly offsets: Uint32Array;
  readonly nodes: Uint32Array;
  /** The new state of each, by its place in `lookStates`. */
  readonly states: Uint8Array;
  /** Who told them, −1 for nobody. */
  readonly tellers: Int32Array;
  /** People in each state after each step: `counts[step * lookStates.length + state]`. */
  readonly counts: Uint32Array;
}

export function traceSpread(network: Network, settings: SpreadSettings): Timeline {
  const sources = sourcesOf(network, settings);
  const { seed, run } = runFor(network, sources, settings);
  const shown = shownAt(network, run);
  const changes = changesOf(run);
  if (settings.shows === 'feeds') changes.push(...showingsOf(network, run, shown));
  changes.sort((a, b) => a.step - b.step || a.order - b.order);
  return {
    ...timelineOf(network.nodeCount, changes),
    seed,
    reach: shown.reduce((count, step) => (step === NEVER ? count : count + 1), 0),
    sharers: run.reached - sources.length,
    sources,
  };
}

function sourcesOf(network: Network, { sources }: SpreadSettings): Uint32Array {
  const people = { nodeCount: network.nodeCount, byTies: rankByDegree(network) };
  return Uint32Array.from(sources, (who) => {
    const node = nodeOf(who, people);
    if (node < 0) {
      const wanted = JSON.stringify(who);
      throw new RangeError(`No such source among ${network.nodeCount} people: ${wanted}.`);
    }
    return node;
  });
}

/** The run of the wished seed, or of the first seed that meets the rule. */
function runFor(network: Network, sources: Uint32Array, settings: SpreadSettings) {
  const { model, maxSteps, seedRule, seed: first } = settings;
  const runOf = (seed: number) =>
    runSpread<Model['kind']>(model, network, { sources, seed, maxSteps });
  if (seedRule === 'nobody-shares') {
    for (let seed = first; seed < first + FIRST_SEEDS_TRIED; seed++) {
      const run = runOf(seed);
      if (run.reached === sources.length) return { seed, run };
    }
  }
  return { seed: first, run: runOf(first) };
}

interface Change {
  readonly step: number;
  /** Within a step those who only see it come first, so that passing it on has the last word. */
  readonly order: number;
  readonly node: number;
  readonly state: LookState;
  readonly teller: number;
}

/** How the look shows the states that models speak of. */
const looks: Readonly<Record<string, LookState>> = {
  inactive: 'unaware',
  susceptible: 'unaware',
  active: 'sharing',
  infected: 'sharing',
  recovered: 'immune',
};

function changesOf({ states, steps, changes }: Run): Change[] {
  const { stepStarts, nodes, after, tellers } = changes;
  const seen: Change[] = [];
  for (let step = 0; step <= steps; step++) {
    for (let i = stepStarts[step]!; i < stepStarts[step + 1]!; i++) {
      const state = looks[states[after[i]!]!] ?? 'unaware';
      const teller = tellers[i] === NOBODY ? -1 : tellers[i]!;
      seen.push({ step, order: 1, node: nodes[i]!, state, teller });
    }
  }
  return seen;
}

/** Whose feed showed it without their taking it up: one step after a neighbour passed it on. */
function showingsOf({ starts, neighbors }: Network, run: Run, shown: Uint32Array): Change[] {
  const showings: Change[] = [];
  shown.forEach((step, node) => {
    if (step === NEVER || (run.changedAt[node] ?? NEVER) <= step + 1) return;
    const row = neighbors.subarray(starts[node], starts[node + 1]);
    const teller = row.find((neighbor) => run.changedAt[neighbor] === step) ?? -1;
    showings.push({ step: step + 1, order: 0, node, state: 'aware', teller });
  });
  return showings;
}

function timelineOf(nodeCount: number, changes: readonly Change[]) {
  const steps = changes.at(-1)?.step ?? 0;
  const offsets = new Uint32Array(steps + 2);
  const counts = new Uint32Array((steps + 1) * lookStates.length);
  const now = new Uint8Array(nodeCount);
  const inState = new Uint32Array(lookStates.length);
  inState[0] = nodeCount;
  let step = 0;
  changes.forEach(({ step: at, node, state }, i) => {
    for (; step < at; step++) {
      counts.set(inState, step * lookStates.length);
      offsets[step + 1] = i;
    }
    const code = lookStates.indexOf(state);
    inState[now[node]!]!--;
    inState[code]!++;
    now[node] = code;
  });
  counts.set(inState, steps * lookStates.length);
  offsets[steps + 1] = changes.length;
  return {
    steps,
    offsets,
    counts,
    nodes: Uint32Array.from(changes, ({ node }) => node),
    states: Uint8Array.from(changes, ({ state }) => lookStates.indexOf(state)),
    tellers: Int32Array.from(changes, ({ teller }) => teller),
  };
}
