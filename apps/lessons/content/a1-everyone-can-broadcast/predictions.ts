import type { Question } from '@groundswell/core/quiz';

const people = { en: 'people', id: 'orang' };

/** Asked before a figure runs, and the two questions answered on the way. */
export const predictions = [
  {
    id: 'a1-dini-reach',
    kind: 'prediction',
    prompt: {
      en: 'How many people see Dini’s post in a typical try, the middle one of her 50?',
      id: 'Berapa orang yang melihat kiriman Dini pada percobaan yang biasa, yaitu yang di tengah dari 50 percobaannya?',
    },
    scale: { type: 'log', min: 1, max: 1000, unit: people, near: 2 },
    signs: [{ tag: 'posting-equals-reaching', above: 40 }],
  },
  {
    id: 'a1-rahma-reach',
    kind: 'prediction',
    prompt: {
      en: 'How many people see it in a typical try by Bu Rahma?',
      id: 'Berapa orang yang melihatnya pada percobaan biasa oleh Bu Rahma?',
    },
    scale: { type: 'log', min: 1, max: 1000, unit: people, near: 2 },
    askSureness: false,
  },
  {
    id: 'a1-kabar-reach',
    kind: 'prediction',
    prompt: {
      en: 'And in a typical try by Kabar Lentera?',
      id: 'Dan pada percobaan biasa oleh Kabar Lentera?',
    },
    scale: { type: 'log', min: 1, max: 1000, unit: people, near: 2 },
    askSureness: false,
    signs: [{ tag: 'many-followers-guarantee-spread', above: 400 }],
  },
  {
    id: 'a1-four-coins',
    kind: 'number',
    prompt: {
      en: 'How likely is it that none of the four passes it on, in %?',
      id: 'Berapa persen peluang bahwa keempatnya tidak membagikan?',
    },
    hints: [
      {
        en: 'One follower keeps silent 49 times in 50. That is 98%.',
        id: 'Satu pengikut diam 49 kali dari 50. Itu 98%.',
      },
      {
        en: 'All four must keep silent. For things that must all happen, chances multiply.',
        id: 'Keempatnya harus diam. Untuk hal-hal yang harus terjadi semua, peluangnya dikalikan.',
      },
      {
        en: 'Work out 0.98 × 0.98 × 0.98 × 0.98.',
        id: 'Hitung 0,98 × 0,98 × 0,98 × 0,98.',
      },
    ],
    answer: 92,
    accept: [90, 94],
    unit: { en: '%', id: '%' },
    feedback: {
      en: 'Yes. Four times 0.98 multiplied is 0.92. Compare it with the tries you watched in which nobody passed it on.',
      id: 'Ya. Empat kali 0,98 dikalikan menjadi 0,92. Bandingkan dengan percobaan tadi, saat tak seorang pun membagikannya.',
    },
    offAnswers: [
      {
        exactly: 8,
        within: 1,
        feedback: {
          en: 'That is the other side. About 8% is the chance that somebody does pass it on.',
          id: 'Itu sisi sebaliknya. Sekitar 8% adalah peluang bahwa ada yang membagikannya.',
        },
      },
      {
        exactly: 98,
        within: 1,
        feedback: {
          en: 'That is one follower alone. Four must all keep silent, so multiply four times.',
          id: 'Itu untuk satu pengikut saja. Keempatnya harus diam, jadi kalikan empat kali.',
        },
      },
      {
        below: 90,
        feedback: {
          en: 'It is more likely than that. Each coin is silent 98 times in 100, and there are only four.',
          id: 'Lebih besar dari itu. Setiap koin diam 98 kali dari 100, dan koinnya hanya empat.',
        },
      },
    ],
    otherwise: {
      en: 'A little lower. Four rare chances together are somewhat more than one.',
      id: 'Sedikit lebih rendah. Empat peluang kecil bersama-sama sedikit lebih besar daripada satu.',
    },
    source: {
      en: 'Plain arithmetic: 0.98 to the fourth power is 0.922.',
      id: 'Hitungan biasa: 0,98 pangkat empat adalah 0,922.',
    },
  },
  {
    id: 'a1-hit-shape',
    kind: 'prediction',
    prompt: {
      en: 'What does the biggest hit of a thousand look like inside?',
      id: 'Seperti apa isi kiriman yang paling ramai dari seribu?',
    },
    scale: {
      type: 'choice',
      options: [
        {
          id: 'chain',
          text: {
            en: 'A long chain, from hand to hand',
            id: 'Rantai panjang, dari tangan ke tangan',
          },
          tag: 'viral-is-chain',
        },
        {
          id: 'burst',
          text: {
            en: 'One big burst, with a few short tails',
            id: 'Satu semburan besar, dengan beberapa ekor pendek',
          },
        },
      ],
    },
  },
  {
    id: 'a1-catchy-reach',
    kind: 'prediction',
    prompt: {
      en: 'At 5 in 100, Dini’s typical reach becomes…',
      id: 'Pada 5 dari 100, jangkauan Dini biasanya menjadi…',
    },
    scale: { type: 'log', min: 1, max: 1000, unit: people, near: 2 },
    signs: [{ tag: 'better-post-guarantees-reach', above: 12 }],
  },
  {
    id: 'a1-everybody-knows',
    kind: 'explain',
    prompt: {
      en: 'A friend says: “I posted it, so everybody knows.” What do you answer?',
      id: 'Seorang teman berkata: “Sudah kuunggah, jadi semua orang tahu.” Apa jawabmu?',
    },
    model: {
      en: 'Posting makes it available. In most tries only your own followers see it, and seeing is not yet believing or doing.',
      id: 'Mengunggah membuatnya tersedia. Pada kebanyakan percobaan hanya pengikutmu sendiri yang melihatnya, dan melihat belum berarti percaya atau bertindak.',
    },
  },
] satisfies Question[];
