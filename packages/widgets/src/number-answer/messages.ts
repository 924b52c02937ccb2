import type { Catalogue } from '../language/index.ts';

type Key = 'yourNumber' | 'noNumber' | 'theAnswer';

export const messages: Catalogue<Key> = {
  en: {
    yourNumber: 'Your number',
    noNumber: 'That is not a number yet. Use digits, such as 12 or 0.5.',
    theAnswer: 'The answer is {answer}.',
  },
  id: {
    yourNumber: 'Angkamu',
    noNumber: 'Itu belum berupa angka. Pakai angka, misalnya 12 atau 0,5.',
    theAnswer: 'Jawabannya {answer}.',
  },
};
