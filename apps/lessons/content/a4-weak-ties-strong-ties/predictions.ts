import type { Question } from '@groundswell/core/quiz';

const days = { en: 'days', id: 'hari' };
const percent = { en: '%', id: '%' };

/** Asked before a figure runs, and the one sentence at the end. */
export const predictions = [
  {
    id: 'a4-link-days',
    kind: 'prediction',
    prompt: {
      en: 'Leave the ring tidy. On which day have nearly all shared the link?',
      id: 'Biarkan lingkarannya rapi. Pada hari ke berapa hampir semua sudah membagikan tautan itu?',
    },
    scale: { type: 'linear', min: 1, max: 60, unit: days, near: 5 },
    askSureness: false,
  },
  {
    id: 'a4-hearing-days',
    kind: 'prediction',
    prompt: {
      en: 'And on which day have nearly all spoken at the hearing?',
      id: 'Dan pada hari ke berapa hampir semua sudah bicara di rapat terbuka?',
    },
    scale: { type: 'linear', min: 1, max: 60, unit: days, near: 5 },
    askSureness: false,
  },
  {
    id: 'a4-shortcut-days',
    kind: 'prediction',
    prompt: {
      en: 'Ten ties in 100 are moved. How many days does the link take now?',
      id: 'Sepuluh dari 100 ikatan dipindah. Sekarang tautan itu perlu berapa hari?',
    },
    scale: { type: 'linear', min: 1, max: 60, unit: days, near: 2 },
    signs: [{ tag: 'weak-ties-useless', above: 20 }],
  },
  {
    id: 'a4-risky-look',
    kind: 'prediction',
    prompt: {
      en: 'Thirty ties in 100 are moved. How many speak at the hearing in the usual try?',
      id: 'Tiga puluh dari 100 ikatan dipindah. Pada percobaan yang biasa, berapa orang yang bicara di rapat?',
    },
    scale: {
      type: 'choice',
      options: [
        {
          id: 'all',
          text: { en: 'All 200, or nearly', id: 'Semua 200, atau hampir' },
          tag: 'weak-ties-always-best',
        },
        {
          id: 'half',
          text: { en: 'About half', id: 'Sekitar separuh' },
          tag: 'half-means-half',
        },
        { id: 'hardly', text: { en: 'Hardly anyone', id: 'Hampir tidak ada' } },
      ],
    },
  },
  {
    id: 'a4-best-place',
    kind: 'prediction',
    prompt: {
      en: 'Ten friends each instead of eight. How many ties in 100 would you move, so that the hearing always fills, and soon?',
      id: 'Sepuluh teman, bukan delapan. Berapa dari 100 ikatan yang akan kamu pindah, supaya rapat itu selalu ramai, dan cepat?',
    },
    scale: {
      type: 'linear',
      min: 0,
      max: 100,
      step: 5,
      unit: { en: 'in 100', id: 'dari 100' },
      near: 10,
    },
    signs: [{ tag: 'weak-ties-always-best', above: 60 }],
  },
  {
    id: 'a4-alone-arrivals',
    kind: 'prediction',
    prompt: {
      en: 'All ties moved, eight friends each, three needed: not one try arrived. Now 1 in 100 goes first alone each day. In what share of tries do nearly all act?',
      id: 'Semua ikatan dipindah, delapan teman, perlu tiga: tak satu percobaan pun sampai. Kini 1 dari 100 mulai sendirian tiap hari. Pada berapa persen percobaan hampir semua ikut?',
    },
    scale: { type: 'linear', min: 0, max: 100, step: 5, unit: percent, near: 10 },
    signs: [{ tag: 'model-is-law', below: 20 }],
  },
  {
    id: 'a4-advice',
    kind: 'explain',
    prompt: {
      en: 'When would you advise Pak Johan to build a tight group, and when wide contacts?',
      id: 'Kapan kamu menyarankan Pak Johan membangun kelompok yang rapat, dan kapan kenalan yang luas?',
    },
    model: {
      en: 'Wide contacts for news: hearing it once is enough, and shortcuts are fast. A tight group for an act that feels risky, so that several friends see each other act, unless somebody now and then starts alone: then wide contacts work again.',
      id: 'Kenalan luas untuk kabar: sekali dengar cukup, dan jalan pintas itu cepat. Kelompok rapat untuk tindakan yang terasa berisiko, supaya beberapa teman saling melihat. Kecuali sesekali ada yang mulai sendirian: maka kenalan luas berguna lagi.',
    },
  },
] satisfies Question[];
