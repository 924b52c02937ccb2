import type { Catalogue } from '../language/index.ts';

export const messages: Catalogue<'yourAnswer' | 'empty' | 'reads' | 'alsoRight'> = {
  en: {
    yourAnswer: 'Your answer, in a word or two',
    empty: 'Type an answer first.',
    reads: 'It reads: “{answer}”.',
    alsoRight: 'It reads: “{answer}”. Also right: {others}.',
  },
  id: {
    yourAnswer: 'Jawabanmu, satu atau dua kata',
    empty: 'Ketik jawabannya dulu.',
    reads: 'Jawabannya: “{answer}”.',
    alsoRight: 'Jawabannya: “{answer}”. Benar juga: {others}.',
  },
};
