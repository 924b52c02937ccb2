import type { Question } from '@groundswell/core/quiz';

const points = { en: 'points', id: 'poin' };
const of48 = { type: 'linear', min: 0, max: 48, unit: points, near: 5 } as const;

/** Asked before the desk opens, and the one sentence at the end. */
export const predictions = [
  {
    id: 'b3-one-tap',
    kind: 'prediction',
    prompt: {
      en: 'You have one tap. Where do you look?',
      id: 'Kamu cuma boleh satu ketukan. Lihat ke mana?',
    },
    scale: {
      type: 'choice',
      page: {
        handle: '@klinik_alam_senja',
        text: {
          en: 'Ginger boiled with lime ends any cough in one night, our professor of natural cells says.',
          id: 'Jahe direbus dengan jeruk nipis menghentikan batuk apa pun dalam semalam, kata profesor sel alami kami.',
        },
      },
      options: [
        {
          id: 'again',
          spot: 'words',
          text: { en: 'The post again, word by word', id: 'Kirimannya lagi, kata demi kata' },
          tag: 'looks-professional',
        },
        {
          id: 'comments',
          spot: 'comments',
          text: { en: 'The comments below it', id: 'Komentar di bawahnya' },
          tag: 'hits-are-sources',
        },
        {
          id: 'about',
          spot: 'about',
          text: { en: 'The page’s own “About us”', id: 'Halaman “Tentang Kami” milik laman itu' },
          tag: 'about-page-tells',
        },
        { id: 'new-tab', spot: 'new-tab', text: { en: 'A new tab', id: 'Tab baru' } },
      ],
    },
    askSureness: false,
  },
  {
    id: 'b3-doubt-points',
    kind: 'prediction',
    prompt: {
      en: 'Somebody doubts every post and opens nothing. How many of 48 points?',
      id: 'Seseorang meragukan semua kiriman dan tidak membuka apa pun. Berapa dari 48 poin?',
    },
    scale: of48,
    askSureness: false,
    signs: [{ tag: 'doubt-is-skill', above: 20 }],
  },
  {
    id: 'b3-trust-points',
    kind: 'prediction',
    prompt: {
      en: 'Somebody trusts every post and opens nothing. How many?',
      id: 'Seseorang percaya semua kiriman dan tidak membuka apa pun. Berapa?',
    },
    scale: of48,
    askSureness: false,
  },
  {
    id: 'b3-check-points',
    kind: 'prediction',
    prompt: {
      en: 'Somebody opens the tab that settles a post, and stops. How many?',
      id: 'Seseorang membuka tab yang memastikan, lalu berhenti. Berapa?',
    },
    scale: of48,
    askSureness: false,
  },
  {
    id: 'b3-advice',
    kind: 'explain',
    prompt: {
      en: 'A friend says: “I just doubt everything now.” What do you answer, in a sentence or two?',
      id: 'Seorang teman berkata: “Sekarang aku ragukan semuanya saja.” Apa jawabmu, satu atau dua kalimat?',
    },
    model: {
      en: 'Then you lose as many true posts as you catch misleading ones. Open one new tab on whoever speaks or measures, stop when it is settled, and say “not yet” where it is not.',
      id: 'Kalau begitu, kiriman benar yang hilang sama banyaknya dengan yang menyesatkan yang tertangkap. Buka satu tab tentang siapa yang bicara atau mengukur, berhenti begitu pasti, dan bilang “belum” kalau memang belum.',
    },
  },
] satisfies Question[];
