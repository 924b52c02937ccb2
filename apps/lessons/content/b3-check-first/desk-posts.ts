import { deskQuestion, deskStage } from '@groundswell/core/bank';

/** A joking post of which half the check is done, for no points. */
export const begun = ['p26t'];

/** The scored desk stands on four screens: a post with a hint, six, the two that waited, and the last. */
export const hinted = ['p02m'];
export const six = ['p25m', 'p08t', 'p03t-early', 'p15m', 'p01t', 'p04m-early'];
export const waited = ['p03t-later', 'p04m-later'];
export const last = ['p30t'];

export const scored = [...hinted, ...six, ...waited, ...last];

/** A verdict on each, marked and kept like every trust judgement. */
export const verdicts = [...begun, ...scored].map(deskStage).map(deskQuestion);
