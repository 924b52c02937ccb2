import type { Network } from '../../../network/network.ts';
import { STRONG } from '../../../network/two-layer-network.ts';
import type { Random } from '../../../random/random.ts';
import type { Intervention } from '../../intervention.ts';
import { neighborsOf } from '../small-network.ts';

/** A town as a plain rule finds it at a step; the rule writes into `states`. */
export interface PlainTown {
  readonly nodeCount: number;
  readonly step: number;
  readonly states: number[];
  readonly random: Random;
  /** Everybody with a tie to this person. */
  readonly ties: (node: number) => number[];
  readonly isStrong: (node: number, other: number) => boolean;
  /** Those of them whom this person still shows things to, and those whose things they still see. */
  readonly shows: (node: number) => number[];
  readonly sees: (node: number) => number[];
  /** Who entered which state from outside since the last step. */
  readonly recruits: ReadonlyMap<number, number>;
}

/** An update rule as it is told. Made anew for each run, so it may keep a memory. */
export interface PlainRule {
  readonly stateCount: number;
  readonly sourceState: number;
  /** What the model begins with besides the sources. */
  readonly open?: (town: PlainTown) => void;
  readonly step: (town: PlainTown) => void;
}

export interface PlainOptions {
  readonly sources: readonly number[];
  readonly steps: number;
  readonly interventions: readonly Intervention[];
  readonly stateNames: readonly string[];
}

/** Everybody's state after each step from 0 to `steps`, played without any cleverness. */
export function playPlainly(
  rule: PlainRule,
  network: Network,
  { sources, steps, interventions, stateNames }: PlainOptions,
  random: Random,
): number[][] {
  const { nodeCount } = network;
  const states = Array.from({ length: nodeCount }, () => 0);
  const everybody = [...states.keys()];
  const rows = everybody.map((node) => neighborsOf(network, node));
  let shown = rows;
  let recruits = new Map<number, number>();
  let step = 0;
  const town = (): PlainTown => ({
    nodeCount,
    step,
    states,
    random,
    ties: (node) => rows[node]!,
    isStrong: (node, other) =>
      network.layers?.[network.starts[node]! + rows[node]!.indexOf(other)] === STRONG,
    shows: (node) => shown[node]!,
    sees: (node) => everybody.filter((other) => shown[other]!.includes(node)),
    recruits,
  });
  const recruit = (node: number, state: number) => {
    states[node] = state;
    recruits.set(node, state);
  };

  function act(intervention: Intervention): void {
    if (intervention.kind === 'block') {
      for (const node of intervention.nodes) states[node] = rule.stateCount;
    } else if (intervention.kind === 'accuracy-prompt') {
      const quiet = pickBlindly(everybody, Math.round(intervention.share * nodeCount), random);
      shown = shown.map((row, node) => (quiet.includes(node) ? [] : row));
    } else if (intervention.kind === 'forward-limit') {
      shown = shown.map((row) => pickBlindly(row, intervention.limit, random));
    } else {
      const asked =
        'random' in intervention.nodes
          ? pickBlindly(everybody, intervention.nodes.random, random)
          : intervention.nodes;
      const state =
        intervention.state === undefined
          ? rule.sourceState
          : stateNames.indexOf(intervention.state);
      for (const node of asked) {
        const mayJoin =
          intervention.state === undefined ? states[node] === 0 : states[node]! < rule.stateCount;
        if (mayJoin && states[node] !== state) recruit(node, state);
      }
    }
  }
  const actAll = () => {
    for (const intervention of interventions) if (intervention.step === step) act(intervention);
  };

  for (const source of sources) recruit(source, rule.sourceState);
  rule.open?.(town());
  actAll();
  const history = [[...states]];
  for (step = 1; step <= steps; step++) {
    const now = town();
    recruits = new Map();
    rule.step(now);
    actAll();
    history.push([...states]);
  }
  return history;
}

/** So many of the items, or all where there are fewer; each set of them is as likely. */
export function pickBlindly(items: readonly number[], count: number, random: Random): number[] {
  const left = [...items];
  const picked: number[] = [];
  while (picked.length < count && left.length > 0) {
    picked.push(...left.splice(Math.floor(random.float() * left.length), 1));
  }
  return picked;
}
