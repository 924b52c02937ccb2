import type { Network } from '../../network/network.ts';
import type { Random } from '../../random/random.ts';
import { neighborsOf } from '../../spread/testing/small-network.ts';
import type { SelfWeight } from '../averaging.ts';
import type { OpinionModel, OpinionModelKind, OpinionModelOf } from '../opinion-model.ts';
import type { OpinionOptions, OpinionSignal } from '../run-opinion.ts';

/** Everybody's opinion after a step, the stubborn not yet heard of. */
type PlainStep = (now: readonly number[], town: PlainTown) => number[];

interface PlainTown {
  readonly rows: readonly (readonly number[])[];
  readonly initial: readonly number[];
  readonly isStubborn: (node: number) => boolean;
  readonly random: Random;
}

/** A new kind does not compile until its rule, told plainly, stands here. */
const plainSteps: { readonly [K in OpinionModelKind]: (model: OpinionModelOf<K>) => PlainStep } = {
  degroot:
    ({ self }) =>
    (now, { rows }) =>
      now.map((own, node) => average(self, own, valuesOf(rows[node]!, now))),

  'friedkin-johnsen':
    ({ self, susceptibility }) =>
    (now, { rows, initial }) =>
      now.map((own, node) => {
        const share = typeof susceptibility === 'number' ? susceptibility : susceptibility[node]!;
        const heard = average(self, own, valuesOf(rows[node]!, now));
        return share * heard + (1 - share) * initial[node]!;
      }),

  'hegselmann-krause':
    ({ confidence, meets }) =>
    (now, { rows }) =>
      now.map((own, node) => {
        const met = meets === 'everybody' ? now : [own, ...valuesOf(rows[node]!, now)];
        return meanOf(met.filter((other) => Math.abs(other - own) <= confidence));
      }),

  'deffuant-weisbuch':
    ({ confidence, rate }) =>
    (now, { rows, isStubborn, random }) => {
      const next = [...now];
      for (let meeting = 0; meeting < next.length; meeting++) {
        const node = Math.floor(random.float() * next.length);
        if (rows[node]!.length === 0) continue;
        const other = pick(rows[node]!, random);
        const [a, b] = [next[node]!, next[other]!];
        if (Math.abs(a - b) >= confidence) continue;
        if (!isStubborn(node)) next[node] = a + rate * (b - a);
        if (!isStubborn(other)) next[other] = b + rate * (a - b);
      }
      return next;
    },

  voter:
    ({ update }) =>
    (now, { rows, isStubborn, random }) => {
      const next = [...now];
      const ties = rows.flatMap((row, node) => row.map((other) => [node, other] as const));
      for (let copying = 0; copying < next.length && ties.length > 0; copying++) {
        let [node, other] = pick(ties, random);
        if (update !== 'link') {
          node = Math.floor(random.float() * next.length);
          if (rows[node]!.length === 0) continue;
          other = pick(rows[node]!, random);
        }
        const [copier, model] = update === 'invasion' ? [other, node] : [node, other];
        if (!isStubborn(copier)) next[copier] = next[model]!;
      }
      return next;
    },
};

/** Everybody's opinion after each step from 0 to `maxSteps`, played without any cleverness. */
export function playOpinionsPlainly<K extends OpinionModelKind>(
  model: OpinionModelOf<K>,
  network: Network,
  { initial, maxSteps = 1, stubborn = [], signals = [] }: Omit<OpinionOptions, 'seed'>,
  random: Random,
): number[][] {
  const nodes = Array.from({ length: network.nodeCount }, (_, node) => node);
  const town: PlainTown = {
    rows: nodes.map((node) => neighborsOf(network, node)),
    initial: Array.from(initial),
    isStubborn: (node) => stubborn.includes(node),
    random,
  };
  const step = plainSteps[model.kind](model);
  const history = [[...town.initial]];
  for (let day = 1; day <= maxSteps; day++) {
    const now = history.at(-1)!;
    const next = step(now, town).map((opinion, node) =>
      town.isStubborn(node) ? now[node]! : opinion,
    );
    for (const signal of signals) {
      if (day >= (signal.from ?? 1) && day <= (signal.until ?? maxSteps)) {
        hear(signal, model, next, town);
      }
    }
    history.push(next);
  }
  return history;
}

function hear(signal: OpinionSignal, model: OpinionModel, next: number[], town: PlainTown): void {
  const { opinion, strength, audience = next.keys() } = signal;
  for (const node of audience) {
    if (town.isStubborn(node)) continue;
    if (model.kind !== 'voter') next[node] = (1 - strength) * next[node]! + strength * opinion;
    else if (town.random.float() < strength) next[node] = opinion;
  }
}

function average(self: SelfWeight, own: number, heard: readonly number[]): number {
  if (heard.length === 0) return own;
  if (self === 'as-a-neighbor') return meanOf([own, ...heard]);
  return self * own + (1 - self) * meanOf(heard);
}

function valuesOf(nodes: readonly number[], values: readonly number[]): number[] {
  return nodes.map((node) => values[node]!);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random.float() * items.length)]!;
}
