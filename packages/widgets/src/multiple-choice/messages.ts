import type { Catalogue } from '../language/index.ts';

type Key = 'howMany' | 'missed' | 'someMissing' | 'allFound' | 'leaveOut';

export const messages: Catalogue<Key> = {
  en: {
    howMany: 'More than one can be right.',
    missed: 'right too',
    allFound: 'All of them, and only them.',
    someMissing:
      '{missing, plural, one {One right answer is still missing.} other {# right answers are still missing.}}',
    leaveOut: 'Read what stands under the turning arrow, then try without it.',
  },
  id: {
    howMany: 'Jawaban yang benar bisa lebih dari satu.',
    missed: 'ini juga benar',
    allFound: 'Semuanya tepat, tanpa kelebihan.',
    someMissing: '{missing, plural, other {Masih ada # jawaban benar yang belum dipilih.}}',
    leaveOut: 'Baca yang di bawah panah berputar, lalu coba tanpa itu.',
  },
};
