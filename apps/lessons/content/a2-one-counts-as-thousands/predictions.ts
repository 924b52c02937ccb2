import type { Question } from '@groundswell/core/quiz';

const percent = { en: '%', id: '%' };
const votes = { en: 'votes', id: 'suara' };

/** Asked before a figure runs, and the one sentence at the end. */
export const predictions = [
  {
    id: 'a2-all-nine',
    kind: 'prediction',
    prompt: {
      en: 'You may draw any ties you like. How many of the nine can be fooled at once?',
      id: 'Kamu boleh menarik ikatan sesukamu. Berapa dari sembilan orang yang bisa terkecoh sekaligus?',
    },
    scale: {
      type: 'choice',
      options: [
        { id: 'nine', text: { en: 'All nine', id: 'Kesembilannya' } },
        { id: 'eight', text: { en: 'Eight at most', id: 'Paling banyak delapan' } },
        { id: 'six', text: { en: 'Six at most', id: 'Paling banyak enam' } },
      ],
    },
    settled: { by: 'a2-board-eight', outcome: 'eight' },
  },
  {
    id: 'a2-heaviest-voice',
    kind: 'prediction',
    prompt: {
      en: 'Nine people, nine votes to share out. How many does the heaviest voice on this street carry?',
      id: 'Sembilan orang, sembilan suara untuk dibagi. Berapa yang dibawa suara terberat di jalan ini?',
    },
    scale: { type: 'linear', min: 0, max: 9, step: 0.5, unit: votes, near: 0.5 },
  },
  {
    id: 'a2-town-votes',
    kind: 'prediction',
    prompt: {
      en: 'In a town of 1,000, how many votes does the best-connected person count as?',
      id: 'Di kota berisi 1.000 orang, terhitung berapa suarakah orang dengan teman terbanyak?',
    },
    scale: { type: 'log', min: 1, max: 1000, unit: votes, near: 2 },
    signs: [{ tag: 'followers-equal-influence', above: 100 }],
  },
  {
    id: 'a2-random-majority',
    kind: 'prediction',
    prompt: {
      en: 'Badges scattered by chance: what share of the town sees a majority of badges?',
      id: 'Lencana tersebar acak: berapa persen warga melihat kebanyakan temannya berlencana?',
    },
    scale: { type: 'linear', min: 0, max: 100, unit: percent, near: 5 },
    askSureness: false,
  },
  {
    id: 'a2-hub-majority',
    kind: 'prediction',
    prompt: {
      en: 'The same badges on the best-connected people: what share sees a majority now?',
      id: 'Lencana yang sama pada orang dengan teman terbanyak: berapa persen yang melihatnya sekarang?',
    },
    scale: { type: 'linear', min: 0, max: 100, unit: percent, near: 5 },
    askSureness: false,
  },
  {
    id: 'a2-three-feeds',
    kind: 'prediction',
    prompt: {
      en: 'You have looked into three feeds. What share of the town wears a badge?',
      id: 'Kamu sudah mengintip tiga linimasa. Berapa persen warga kota yang berlencana?',
    },
    scale: { type: 'linear', min: 0, max: 100, unit: percent, near: 5 },
    signs: [{ tag: 'my-feed-is-population', above: 40 }],
  },
  {
    id: 'a2-everyone-agrees',
    kind: 'explain',
    prompt: {
      en: 'Why is “everyone I know agrees” weak evidence?',
      id: 'Mengapa “semua orang yang kukenal setuju” bukti yang lemah?',
    },
    model: {
      en: 'The people I know were not drawn by chance: my ties chose them, and well-connected people appear in very many feeds. So a minority can look like a majority from where I stand.',
      id: 'Orang yang kukenal tidak dipilih lewat undian: ikatanku yang memilih mereka, dan orang yang banyak ikatannya muncul di sangat banyak linimasa. Jadi, dari tempatku berdiri, minoritas bisa terlihat seperti mayoritas.',
    },
  },
] satisfies Question[];
