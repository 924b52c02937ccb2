import { checkInteger, checkNumber } from '../check-range.ts';
import type { Random } from '../random/random.ts';
import type { Kernel } from './kernel.ts';
import { NOBODY } from './run.ts';

/**
 * Everybody sees the whole crowd and joins once as many have joined as they need (Granovetter 1978,
 * AJS 83:1420). The network only says how many people there are; no sources are needed.
 */
export interface Crowd {
  readonly kind: 'crowd';
  /** Each person's threshold, or a normal distribution from which each run draws them. */
  readonly thresholds: readonly number[] | { readonly mean: number; readonly sd: number };
}

export function crowd({ thresholds }: { thresholds: Crowd['thresholds'] }): Crowd {
  if ('mean' in thresholds) {
    checkNumber('thresholds.mean', thresholds.mean, -1e9, 1e9);
    checkNumber('thresholds.sd', thresholds.sd, 0, 1e9);
  } else {
    for (const [i, need] of thresholds.entries()) checkNumber(`thresholds[${i}]`, need, -1e9, 1e9);
  }
  return { kind: 'crowd', thresholds };
}

/**
 * Where a large crowd with normal thresholds settles when nobody has joined yet: the first share r
 * of `size` people with r = Φ((r · size − mean)/sd), as a number of people.
 */
export function crowdEquilibrium(options: { mean: number; sd: number; size: number }): number {
  const { mean, sd, size } = options;
  checkNumber('sd', sd, Number.MIN_VALUE, 1e9);
  checkInteger('size', size, 1, 2 ** 31);
  let joined = 0;
  for (;;) {
    const next = size * normalBelow((joined - mean) / sd);
    if (Math.abs(next - joined) < 1e-10 * size) return next;
    joined = next;
  }
}

const OUT = 0;
const IN = 1;

export const crowdKernel: Kernel<Crowd> = {
  states: ['out', 'in'],
  changesPerNode: 1,
  begin({ thresholds }, { nodeCount }, trace) {
    const needs = new Float64Array(nodeCount);
    let random: Random;
    const draw = () => {
      if ('mean' in thresholds) {
        for (let node = 0; node < nodeCount; node++) {
          needs[node] = thresholds.mean + thresholds.sd * random.normal();
        }
        return;
      }
      if (thresholds.length !== nodeCount) {
        throw new RangeError(
          `thresholds must have one entry per node, ${nodeCount}; got ${thresholds.length}.`,
        );
      }
      needs.set(thresholds);
    };
    return {
      restart(source) {
        random = source;
        draw();
      },
      recruit(node, state = IN) {
        trace.change(node, state, NOBODY);
      },
      step() {
        const { states } = trace;
        const before = trace.length;
        let joined = 0;
        for (const state of states) if (state === IN) joined++;
        for (let node = 0; node < nodeCount; node++) {
          if (states[node] === OUT && needs[node]! <= joined) trace.change(node, IN, NOBODY);
        }
        return trace.length > before;
      },
      use(model) {
        ({ thresholds } = model);
        draw();
      },
    };
  },
};

/** Φ by the continued fraction and series of the error function, good to about 1e-15. */
function normalBelow(x: number): number {
  const z = Math.abs(x);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  let above: number;
  if (z > 5) {
    above = 0;
    for (let k = 60; k >= 1; k--) above = k / (z + above);
    above = density / (z + above);
  } else {
    let term = z;
    let sum = z;
    for (let k = 1; Math.abs(term) > 1e-17 * Math.abs(sum); k++) {
      term *= (z * z) / (2 * k + 1);
      sum += term;
    }
    above = 0.5 - density * sum;
  }
  return x > 0 ? 1 - above : above;
}
