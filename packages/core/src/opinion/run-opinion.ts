import { checkChance, checkInteger, checkNumber, checkSeed } from '../check-range.ts';
import { grown } from '../grown.ts';
import type { Network } from '../network/network.ts';
import { Random } from '../random/random.ts';
import { type OpinionModelKind, type OpinionModelOf, opinionKernelOf } from './opinion-model.ts';

export interface OpinionOptions {
  /** One opinion per person; any numbers, by habit from 0 to 1. */
  initial: ArrayLike<number>;
  seed: number;
  /** @default 1000 */
  maxSteps?: number;
  /** People who never change their mind. @default nobody */
  stubborn?: readonly number[];
  /** What is said to people from outside at every step. @default nothing */
  signals?: readonly OpinionSignal[];
  /** Keep the opinions of every so many steps, beginning with step 0. @default 0: only the last */
  keepEvery?: number;
}

/**
 * A campaign that pulls one way, a hoax that pulls the other: at the end of each step from `from` to
 * `until` its audience moves towards `opinion` by `strength` of the way (in the voter model: takes it
 * over with that chance).
 */
export interface OpinionSignal {
  readonly opinion: number;
  readonly strength: number;
  /** @default 1 */
  readonly from?: number;
  /** @default to the end */
  readonly until?: number;
  /** @default everybody */
  readonly audience?: readonly number[];
}

export interface OpinionRun {
  readonly nodeCount: number;
  readonly steps: number;
  /** Whether the run ended because nobody would ever move again. */
  readonly settled: boolean;
  readonly opinions: Float64Array;
  /** Which steps were kept, and everybody's opinion at each, one row after another. */
  readonly keptSteps: Uint32Array;
  readonly kept: Float64Array;
}

/** Lets opinions move on a network until they settle or time is up. */
export function runOpinion<K extends OpinionModelKind>(
  model: OpinionModelOf<K>,
  network: Network,
  options: OpinionOptions,
): OpinionRun {
  const { maxSteps = 1000, signals = [], keepEvery = 0 } = checkOptions(network, options);
  const { nodeCount } = network;
  const kernel = opinionKernelOf(model);
  const random = new Random(options.seed);
  const stubborn = new Uint8Array(nodeCount);
  for (const node of options.stubborn ?? []) stubborn[node] = 1;
  const initial = Float64Array.from(options.initial);
  const task = { network, initial, stubborn, random };
  const play = kernel.begin(model, task);
  const lastSignal = Math.max(
    0,
    ...signals.map((signal) => Math.min(signal.until ?? maxSteps, maxSteps)),
  );
  const diary = new Diary(nodeCount, keepEvery);

  let now = initial.slice();
  let next = new Float64Array(nodeCount);
  let step = 0;
  let settled = false;
  diary.keep(0, now);
  while (step < maxSteps && !settled) {
    step++;
    let change = play(now, next);
    if (options.stubborn) {
      for (const node of options.stubborn) next[node] = now[node]!;
      change = largestChange(now, next);
    }
    for (const signal of signals) {
      if (step < (signal.from ?? 1) || step > (signal.until ?? maxSteps)) continue;
      change = Math.max(change, send(signal, kernel.signals, next, stubborn, random));
    }
    [now, next] = [next, now];
    diary.keep(step, now);
    settled =
      change <= SMALLEST_MOVE &&
      step >= lastSignal &&
      (kernel.isSettled?.(model, task, now) ?? true);
  }
  return { nodeCount, steps: step, settled, opinions: now, ...diary.read() };
}

/** Below this a move is rounding. */
const SMALLEST_MOVE = 1e-12;

function checkOptions(network: Network, options: OpinionOptions): OpinionOptions {
  const { nodeCount } = network;
  const { initial } = options;
  checkSeed(options.seed);
  checkInteger('maxSteps', options.maxSteps ?? 1000, 0, 10_000_000);
  checkInteger('keepEvery', options.keepEvery ?? 0, 0, 10_000_000);
  if (initial.length !== nodeCount) {
    throw new RangeError(
      `initial must have one entry per node, ${nodeCount}; got ${initial.length}.`,
    );
  }
  for (let i = 0; i < nodeCount; i++) checkNumber(`initial[${i}]`, initial[i]!, -1e100, 1e100);
  for (const [i, node] of (options.stubborn ?? []).entries()) {
    checkInteger(`stubborn[${i}]`, node, 0, nodeCount - 1);
  }
  for (const [i, signal] of (options.signals ?? []).entries()) {
    checkNumber(`signals[${i}].opinion`, signal.opinion, -1e100, 1e100);
    checkChance(`signals[${i}].strength`, signal.strength);
    for (const node of signal.audience ?? []) {
      checkInteger(`signals[${i}].audience`, node, 0, nodeCount - 1);
    }
  }
  return options;
}

function largestChange(now: Float64Array, next: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < now.length; i++) largest = Math.max(largest, Math.abs(next[i]! - now[i]!));
  return largest;
}

function send(
  { opinion, strength, audience }: OpinionSignal,
  way: 'pull' | 'win-over',
  opinions: Float64Array,
  stubborn: Uint8Array,
  random: Random,
): number {
  let largest = 0;
  const reach = (node: number) => {
    const gap = opinion - opinions[node]!;
    if (stubborn[node] === 1 || (way === 'win-over' && !random.chance(strength))) return;
    const move = way === 'win-over' ? gap : strength * gap;
    opinions[node]! += move;
    largest = Math.max(largest, Math.abs(move));
  };
  if (audience) for (const node of audience) reach(node);
  else for (let node = 0; node < opinions.length; node++) reach(node);
  return largest;
}

/** Opinions of past steps, one row after another in an array that grows. */
class Diary {
  readonly #nodeCount: number;
  readonly #every: number;
  #rows: Float64Array<ArrayBuffer>;
  #steps: Uint32Array<ArrayBuffer> = new Uint32Array(16);
  #count = 0;

  constructor(nodeCount: number, every: number) {
    this.#nodeCount = nodeCount;
    this.#every = every;
    this.#rows = new Float64Array(every > 0 ? 16 * nodeCount : 0);
  }

  keep(step: number, opinions: Float64Array): void {
    if (this.#every === 0 || step % this.#every !== 0) return;
    if (this.#count === this.#steps.length) {
      this.#steps = grown(this.#steps);
      const rows = new Float64Array(this.#steps.length * this.#nodeCount);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    this.#rows.set(opinions, this.#count * this.#nodeCount);
    this.#steps[this.#count++] = step;
  }

  read(): { keptSteps: Uint32Array; kept: Float64Array } {
    return {
      keptSteps: this.#steps.slice(0, this.#count),
      kept: this.#rows.slice(0, this.#count * this.#nodeCount),
    };
  }
}
