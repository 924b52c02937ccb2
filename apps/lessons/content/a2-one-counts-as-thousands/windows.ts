import type { Question } from '@groundswell/core/quiz';

/** Practice: what a feed shows of the town. */
export const windows = [
  {
    id: 'a2-why-majority',
    kind: 'single',
    prompt: {
      en: 'On the board, three looked like a majority because…',
      id: 'Di papan tadi, tiga orang terlihat seperti mayoritas karena…',
    },
    options: [
      {
        id: 'persuaded',
        text: { en: 'they persuaded others', id: 'mereka membujuk yang lain' },
        feedback: {
          en: 'No view changed. Only ties did.',
          id: 'Tidak ada pendirian yang berubah. Hanya ikatannya.',
        },
        tag: 'minds-were-changed',
      },
      {
        id: 'placement',
        text: { en: 'people’s ties pointed at them', id: 'ikatan orang-orang mengarah ke mereka' },
        right: true,
        feedback: {
          en: 'Yes. It was placement, not persuasion.',
          id: 'Ya. Soal penempatan, bukan bujukan.',
        },
      },
      {
        id: 'lied',
        text: { en: 'they lied', id: 'mereka berbohong' },
        feedback: {
          en: 'Nobody said anything false. True posts can add up to a false picture.',
          id: 'Tidak ada yang berkata keliru. Kiriman yang benar pun bisa menyusun gambar yang keliru.',
        },
        tag: 'intent-needed',
      },
      {
        id: 'many',
        text: { en: 'they are many', id: 'mereka banyak' },
        feedback: {
          en: 'They were three of nine, before and after.',
          id: 'Mereka tiga dari sembilan, sebelum dan sesudahnya.',
        },
        tag: 'looks-many-is-many',
      },
    ],
  },
  {
    id: 'a2-fairer-picture',
    kind: 'multi',
    prompt: {
      en: 'Dini wants to know what the town thinks. Which would give her a fairer picture than her feed?',
      id: 'Dini ingin tahu pendapat kota ini. Mana yang memberinya gambar lebih adil daripada linimasanya?',
    },
    options: [
      {
        id: 'sample',
        text: { en: 'A random sample of 50 people', id: 'Sampel acak 50 orang' },
        right: true,
        feedback: { en: 'Yes. Small but fair.', id: 'Ya. Kecil tetapi adil.' },
      },
      {
        id: 'longer',
        text: { en: 'Reading her feed longer', id: 'Membaca linimasanya lebih lama' },
        feedback: {
          en: 'That is more of the same window.',
          id: 'Itu jendela yang sama, hanya lebih lama.',
        },
        tag: 'my-feed-is-population',
      },
      {
        id: 'popular',
        text: {
          en: 'Following ten very popular accounts',
          id: 'Mengikuti sepuluh akun yang sangat populer',
        },
        feedback: {
          en: 'Those are the ones everyone sees already.',
          id: 'Justru itulah yang sudah dilihat semua orang.',
        },
        tag: 'followers-equal-influence',
      },
      {
        id: 'three-places',
        text: {
          en: 'Asking ten people at the bus stop, ten at the market and ten at the library',
          id: 'Bertanya kepada sepuluh orang di halte, sepuluh di pasar, dan sepuluh di perpustakaan',
        },
        right: true,
        feedback: {
          en: 'Better than the feed, though not random. Places select people too.',
          id: 'Lebih baik daripada linimasa, meskipun tidak acak. Tempat juga memilih orang.',
        },
      },
    ],
  },
  {
    id: 'a2-hardest-to-fool',
    kind: 'order',
    prompt: {
      en: 'Each must see badges on more than half of their friends. Who is hardest to fool? Hardest last; equals may stand in either order.',
      id: 'Masing-masing harus melihat lencana pada lebih dari separuh temannya. Siapa yang paling sulit dikecoh? Yang tersulit terakhir; yang setara boleh bertukar tempat.',
    },
    items: [
      {
        id: 'three',
        text: { en: 'A person with 3 ties', id: 'Orang dengan 3 ikatan' },
        feedback: { en: 'Needs two badge holders.', id: 'Perlu dua orang berlencana.' },
      },
      {
        id: 'one',
        text: { en: 'A person with 1 tie', id: 'Orang dengan 1 ikatan' },
        feedback: { en: 'Needs one badge holder.', id: 'Perlu satu orang berlencana.' },
      },
      {
        id: 'two',
        text: { en: 'A person with 2 ties', id: 'Orang dengan 2 ikatan' },
        feedback: {
          en: 'Needs two badge holders: one of two is only half.',
          id: 'Perlu dua orang berlencana: satu dari dua baru separuh.',
        },
      },
    ],
    answer: [['one'], ['two', 'three']],
    ends: {
      first: { en: 'easiest', id: 'termudah' },
      last: { en: 'hardest', id: 'tersulit' },
    },
    feedback: {
      en: 'Yes. One loud friend is a whole feed; more friends need more of them.',
      id: 'Ya. Satu teman yang lantang sudah menjadi seluruh linimasa; makin banyak teman, makin banyak yang diperlukan.',
    },
    misplaced: [
      {
        item: 'one',
        after: 'two',
        feedback: {
          en: 'More ties dilute one loud friend. Two and three ties both need two badge holders.',
          id: 'Makin banyak ikatan, makin encer satu teman yang lantang. Dua maupun tiga ikatan sama-sama perlu dua orang berlencana.',
        },
        tag: 'more-friends-more-fooled',
      },
      {
        item: 'one',
        after: 'three',
        feedback: {
          en: 'More ties dilute one loud friend. Two and three ties both need two badge holders.',
          id: 'Makin banyak ikatan, makin encer satu teman yang lantang. Dua maupun tiga ikatan sama-sama perlu dua orang berlencana.',
        },
        tag: 'more-friends-more-fooled',
      },
    ],
    otherwise: {
      en: 'Count for each: how many badge holders make more than half of the ties?',
      id: 'Hitung untuk masing-masing: berapa orang berlencana yang melebihi separuh ikatannya?',
    },
  },
] satisfies Question[];
