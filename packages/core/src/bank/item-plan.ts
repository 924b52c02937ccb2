import { Random } from '../random/index.ts';

/** Sets of posts that lessons show, by post id: half of each trustworthy, one of a pair at most. */
export const lessonSets: Readonly<
  Record<'baseline-1' | 'b3-worked' | 'b3-desk' | 'b4-sorting' | 'b5-feed', readonly string[]>
> = {
  'baseline-1': ['p02t', 'p11t', 'p15t', 'p26t', 'p03m', 'p07m', 'p14m', 'p30m'],
  'b3-worked': ['p26t', 'p07m'],
  'b3-desk': ['p01t', 'p03t', 'p08t', 'p30t', 'p02m', 'p04m', 'p15m', 'p25m'],
  'b4-sorting': ['p04t', 'p14t', 'p01m', 'p11m'],
  'b5-feed': ['p07t', 'p25t', 'p02t', 'p08m', 'p26m', 'p30m'],
};

export type RadarForm = 'a' | 'b';

const formATrustworthy = [9, 10, 12, 17, 21, 23, 24, 28, 29, 31];
const formAMisleading = [5, 6, 13, 16, 18, 19, 20, 22, 27, 32];

/**
 * The two forms of the final measurement: of each reserved pair, one member stands in each. They were chosen among all
 * splits for equal length, punctuation, tone, difficulty and technique.
 */
export const radarForms: Readonly<Record<RadarForm, readonly string[]>> = {
  a: [...ids(formATrustworthy, 't'), ...ids(formAMisleading, 'm')],
  b: [...ids(formAMisleading, 't'), ...ids(formATrustworthy, 'm')],
};

/** Half of a class gets each form, by chance from the learner's seed. */
export function radarFormFor(seed: number | string): RadarForm {
  return new Random(`radar form ${seed}`).uint32() % 2 === 0 ? 'a' : 'b';
}

function ids(pairs: readonly number[], member: 't' | 'm'): string[] {
  return pairs.map((pair) => `p${String(pair).padStart(2, '0')}${member}`);
}
