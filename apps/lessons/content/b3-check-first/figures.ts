import { deskQuestionId } from '@groundswell/core/bank';
import type { Figures } from '../../src/figure/figures.ts';
import { begun, hinted, last, scored, six, waited } from './desk-posts.ts';

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
    asks: begun.map(deskQuestionId),
    settings: { posts: begun, help: 'begun' },
  },
  'desk-hint': {
    kind: 'reading-desk',
    caption: {
      en: 'The first post with points. Search, open tabs, judge.',
      id: 'Kiriman pertama yang berpoin. Cari, buka tab, nilai.',
    },
    asks: hinted.map(deskQuestionId),
    settings: { posts: hinted, help: 'first-move', from: 1, of: 8 },
  },
  'desk-six': {
    kind: 'reading-desk',
    caption: {
      en: 'Six posts, no clock. “Not enough evidence yet” is a verdict too.',
      id: 'Enam kiriman, tanpa jam. “Belum cukup bukti” juga penilaian.',
    },
    asks: six.map(deskQuestionId),
    settings: { posts: six, shuffle: true, before: hinted, from: 2, of: 8 },
  },
  'desk-later': {
    kind: 'reading-desk',
    caption: {
      en: 'The two posts of this morning again, with new pages.',
      id: 'Dua kiriman tadi pagi lagi, dengan laman baru.',
    },
    asks: waited.map(deskQuestionId),
    settings: { posts: waited, shuffle: true, from: 1, of: 2 },
  },
  'desk-last': {
    kind: 'reading-desk',
    caption: {
      en: 'The last post, without a hint.',
      id: 'Kiriman terakhir, tanpa petunjuk.',
    },
    asks: last.map(deskQuestionId),
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
      posts: scored,
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
