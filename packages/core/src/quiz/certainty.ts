import type { Marked } from './verdict.ts';

/** How certain a learner is of an answer: 1 a guess, 2 fairly, 3 very. */
export type Certainty = 1 | 2 | 3;

/**
 * Certainty-based marking (Gardner-Medwin 2006): right earns 1, 2 or 3; wrong earns 0, −2 or −6. Saying honestly how
 * certain one is pays best: level 2 from two in three, level 3 from four in five. A partly right answer lies in
 * proportion between the two.
 */
export function certaintyMark({ earned, possible }: Marked, certainty: Certainty): number {
  const { right, wrong } = stakes[certainty];
  const share = possible === 0 ? 0 : earned / possible;
  return wrong + (right - wrong) * share;
}

const stakes: Readonly<Record<Certainty, { readonly right: number; readonly wrong: number }>> = {
  1: { right: 1, wrong: 0 },
  2: { right: 2, wrong: -2 },
  3: { right: 3, wrong: -6 },
};
