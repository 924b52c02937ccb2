import type { Catalogue } from '../language/index.ts';
import type { LookState } from './state.ts';

/** The word of each state, said of one person. */
export const messages: Catalogue<LookState> = {
  en: {
    unaware: 'has not heard',
    aware: 'has heard',
    sharing: 'passes it on',
    acting: 'takes part',
    believer: 'believes',
    checker: 'holds the fact-check',
    immune: 'no longer passes it on',
  },
  id: {
    unaware: 'belum dengar',
    aware: 'sudah dengar',
    sharing: 'membagikan',
    acting: 'ikut bertindak',
    believer: 'percaya',
    checker: 'memegang cek fakta',
    immune: 'tidak meneruskan lagi',
  },
};
