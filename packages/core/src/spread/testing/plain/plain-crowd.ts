import type { Crowd } from '../../crowd.ts';
import type { PlainRule } from './plain-run.ts';

/** Whoever needs no more people than have joined joins too. */
export function plainCrowd({ thresholds }: Crowd): PlainRule {
  let needs: readonly number[] | undefined;
  return {
    stateCount: 2,
    sourceState: 1,
    step({ states, random }) {
      needs ??=
        'mean' in thresholds
          ? states.map(() => thresholds.mean + thresholds.sd * random.normal())
          : thresholds;
      const joined = states.filter((state) => state === 1).length;
      for (const [node, state] of states.entries()) {
        if (state === 0 && needs[node]! <= joined) states[node] = 1;
      }
    },
  };
}
