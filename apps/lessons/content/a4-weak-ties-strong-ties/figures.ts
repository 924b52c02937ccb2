import type { Figures } from '../../src/figure/figures.ts';

/** The town of this lesson: a ring of neighbours, each tied to the four on either side. */
const ring = { people: 200, friends: 8, seed: 1 };
const link = {
  id: 'link',
  label: { en: 'Share a link', id: 'Bagikan tautan' },
  need: 1,
  mark: 'sharing',
};
const hearing = {
  id: 'hearing',
  label: { en: 'Speak at the hearing', id: 'Bicara di rapat terbuka' },
  need: 3,
  mark: 'acting',
};

export const figures = {
  'one-ring': {
    kind: 'rewire-figure',
    caption: {
      en: 'A dot is a person, a line a tie; marks outside the ring show who takes part.',
      id: 'Titik adalah orang, garis adalah ikatan; tanda di luar lingkaran menunjukkan siapa yang ikut.',
    },
    answers: { 'a4-link-days': 'link.days', 'a4-hearing-days': 'hearing.days' },
    settings: {
      ...ring,
      acts: [
        { ...link, prediction: 'a4-link-days' },
        { ...hearing, prediction: 'a4-hearing-days' },
      ],
      rewired: 0,
      shows: 'race',
    },
  },
  'enough-friends': {
    kind: 'enough-friends',
    caption: {
      en: 'Dini and her eight friends. A ring round a face: this friend has done it.',
      id: 'Dini dan delapan temannya. Wajah bercincin: teman ini sudah melakukannya.',
    },
    settings: {
      person: 'dini',
      friends: ['ayu', 'bima', 'citra', 'dewi', 'eka', 'fajar', 'gita', 'hasan'],
      need: 3,
      messages: 5,
    },
  },
  'link-shortcuts': {
    kind: 'rewire-figure',
    caption: {
      en: 'Move the slider: each place is tried 50 times, and becomes a point.',
      id: 'Geser: setiap posisi dicoba 50 kali, lalu menjadi satu titik.',
    },
    answers: { 'a4-shortcut-days': 'link.days' },
    settings: {
      ...ring,
      acts: [{ ...link, prediction: 'a4-shortcut-days' }],
      rewired: 0.1,
      shows: 'curve',
    },
  },
  'twenty-tries': {
    kind: 'rewire-figure',
    caption: {
      en: 'Twenty tries. One small ring is one try; the thick part has spoken up.',
      id: 'Dua puluh percobaan. Satu lingkaran kecil satu percobaan; bagian tebal sudah bicara.',
    },
    after: 'a4-risky-look',
    answers: { 'a4-risky-look': 'hearing.usual' },
    settings: { ...ring, acts: [hearing], rewired: 0.3, shows: 'tries', tries: 20 },
  },
  'wider-bridges': {
    kind: 'rewire-figure',
    caption: {
      en: 'One point is 100 tries at one place of the slider.',
      id: 'Satu titik adalah 100 percobaan pada satu posisi penggeser.',
    },
    answers: { 'a4-best-place': 'hearing.best' },
    settings: {
      ...ring,
      widerFriends: 10,
      acts: [hearing],
      rewired: 0.2,
      shows: 'curve',
      sweeps: true,
      tries: 100,
      guess: { prediction: 'a4-best-place', of: 'best-place' },
    },
  },
  'first-alone': {
    kind: 'rewire-figure',
    caption: {
      en: 'The same ring with a switch. One point is 100 tries.',
      id: 'Lingkaran yang sama dengan sebuah sakelar. Satu titik adalah 100 percobaan.',
    },
    answers: { 'a4-alone-arrivals': 'hearing.percent' },
    settings: {
      ...ring,
      acts: [hearing],
      rewired: 1,
      loneChance: 0.01,
      days: 120,
      shows: 'curve',
      sweeps: true,
      tries: 100,
      guess: { prediction: 'a4-alone-arrivals', of: 'arrivals' },
    },
  },
} satisfies Figures;
