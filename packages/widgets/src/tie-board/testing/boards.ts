import type { NetworkGoalQuestion, Tie } from '@groundswell/core/quiz';
import { personNames, townspeople } from '../../people/index.ts';

const six = ['ayu', 'bima', 'dewi', 'fajar', 'hasan', 'intan'];
export const toEka = six.map((id): Tie => [id, 'eka']);

export const foolSix: NetworkGoalQuestion = {
  id: 'story-board-six',
  kind: 'network-goal',
  prompt: {
    en: 'Draw ties until all six without a badge think most people want the night market back.',
    id: 'Tarik ikatan sampai keenam orang tanpa lencana mengira kebanyakan orang ingin pasar malam kembali.',
  },
  hints: [
    {
      en: 'Pick one of the six. What is the smallest feed that fools them?',
      id: 'Pilih satu dari enam orang itu. Linimasa terkecil seperti apa yang mengecohnya?',
    },
    { en: 'One tie is a whole feed.', id: 'Satu ikatan adalah seluruh linimasa.' },
  ],
  people: townspeople.map((id) => ({ id, name: personNames[id], face: id })),
  holders: ['citra', 'eka', 'gita'],
  rule: 'more-than-half',
  minTies: 0,
  goal: { who: 'others', fooled: 6 },
  fewestTies: 6,
  solution: toEka,
  feedback: {
    en: 'Nobody changed their mind. You changed what they can see.',
    id: 'Tak seorang pun berubah pendirian. Yang kamu ubah adalah apa yang mereka lihat.',
  },
};

export const foolEight: NetworkGoalQuestion = {
  ...foolSix,
  id: 'story-board-eight',
  prompt: { en: 'Can all nine be fooled?', id: 'Bisakah kesembilannya terkecoh?' },
  goal: { who: 'all', fooled: 8 },
  fewestTies: 7,
  solution: [...toEka, ['citra', 'gita']],
};

export const busyTown: NetworkGoalQuestion = {
  ...foolSix,
  id: 'story-board-busy',
  prompt: {
    en: 'Everybody has two friends or more. Fool all six.',
    id: 'Setiap orang punya dua teman atau lebih. Kecoh keenamnya.',
  },
  minTies: 2,
  fewestTies: 12,
};
