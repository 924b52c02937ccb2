import type { Catalogue } from '../language/index.ts';

type Key = 'empty' | 'howSure' | 'notSet' | 'sure' | 'coinFlip';

export const messages: Catalogue<Key> = {
  en: {
    empty: 'Judge the post first. “Not enough evidence yet” is a judgement too.',
    howSure: 'How sure are you?',
    notSet: 'not set yet',
    sure: '{sureness} sure',
    coinFlip: '50% is a coin flip.',
  },
  id: {
    empty: 'Nilai dulu unggahannya. “Belum cukup bukti” juga penilaian.',
    howSure: 'Seberapa yakin kamu?',
    notSet: 'belum diatur',
    sure: 'yakin {sureness}',
    coinFlip: '50% itu seperti lempar koin.',
  },
};
