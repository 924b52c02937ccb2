import type { Figures } from '../../src/figure/figures.ts';

/** The scored desk stands on four screens: a post with a hint, six, the two that waited, and the last. */
const hinted = ['p02m'];
const six = ['p25m', 'p08t', 'p03t-early', 'p15m', 'p01t', 'p04m-early'];
const waited = ['p03t-later', 'p04m-later'];
const last = ['p30t'];
const desks = ['desk-hint', 'desk-six', 'desk-later', 'desk-last'];

export const figures = {
  watch: {
    kind: 'worked-check',
    caption: {
      en: 'The post, a browser beside it, and below what the checker thinks.',
      id: 'Kirimannya, sebuah peramban di sampingnya, dan di bawah yang dipikirkan pengecek.',
    },
    settings: { post: 'p07m' },
  },
  'desk-begun': {
    kind: 'reading-desk',
    caption: {
      en: 'Half of this check is done. The last tab and the verdict are yours.',
      id: 'Separuh pengecekan ini sudah selesai. Tab terakhir dan penilaiannya milikmu.',
    },
    settings: { posts: ['p26t'], help: 'begun' },
  },
  'desk-hint': {
    kind: 'reading-desk',
    caption: {
      en: 'The first post with points. Search, open tabs, judge.',
      id: 'Kiriman pertama yang berpoin. Cari, buka tab, nilai.',
    },
    settings: { posts: hinted, help: 'first-move', from: 1, of: 8 },
  },
  'desk-six': {
    kind: 'reading-desk',
    caption: {
      en: 'Six posts, no clock. “Not enough evidence yet” is a verdict too.',
      id: 'Enam kiriman, tanpa jam. “Belum cukup bukti” juga penilaian.',
    },
    settings: { posts: six, from: 2, of: 8 },
  },
  'desk-later': {
    kind: 'reading-desk',
    caption: {
      en: 'The two posts of this morning again, with new pages.',
      id: 'Dua kiriman tadi pagi lagi, dengan laman baru.',
    },
    settings: { posts: waited, from: 1, of: 2 },
  },
  'desk-last': {
    kind: 'reading-desk',
    caption: {
      en: 'The last post, without a hint.',
      id: 'Kiriman terakhir, tanpa petunjuk.',
    },
    settings: { posts: last, from: 8, of: 8 },
  },
  points: {
    kind: 'desk-result',
    caption: {
      en: 'A bar is the points of one way to play; the crayon mark is your guess.',
      id: 'Satu batang adalah poin satu cara bermain; tanda krayon adalah tebakanmu.',
    },
    reads: desks,
    answers: { 'b3-doubt-points': 'doubt', 'b3-trust-points': 'trust', 'b3-check-points': 'check' },
    settings: {
      posts: [...hinted, ...six, ...waited, ...last],
      predictions: { doubt: 'b3-doubt-points', trust: 'b3-trust-points', check: 'b3-check-points' },
    },
  },
  'your-radar': {
    kind: 'radar',
    caption: {
      en: 'Your eight verdicts: a ring deserved trust, a diamond was misleading.',
      id: 'Delapan penilaianmu: lingkaran layak dipercaya, belah ketupat menyesatkan.',
    },
    reads: desks,
    settings: {},
  },
} satisfies Figures;
