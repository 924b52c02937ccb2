import type { Text } from '@groundswell/core/quiz';

/** What a kind of figure shows where its author set nothing. */
export interface Example {
  readonly caption: Text;
  readonly settings: unknown;
}

const town = { kind: 'barabasi-albert', nodeCount: 1000, edgesPerNode: 3, seed: 1 };
const ordinaryPost = { kind: 'independent-cascade', chance: 0.02 };
const senders = [
  { id: 'dini', label: { en: 'Dini', id: 'Dini' }, rank: 501 },
  { id: 'rahma', label: { en: 'Bu Rahma', id: 'Bu Rahma' }, rank: 50 },
  { id: 'kabar', label: { en: 'Kabar Lentera', id: 'Kabar Lentera' }, rank: 1 },
];
const neighbours = ['ayu', 'bima', 'citra', 'dewi', 'fajar', 'gita', 'hasan', 'intan'];
const street = {
  people: ['eka', ...neighbours],
  holders: ['citra', 'eka', 'gita'],
  ties: neighbours.map((neighbour) => ['eka', neighbour]),
};

/** A reader who trusts and doubts in about the right places, and is now and then too sure. */
const judged = [
  { truth: 'trustworthy', judgement: 'trustworthy', confidence: 0.9 },
  { truth: 'trustworthy', judgement: 'trustworthy', confidence: 0.75 },
  { truth: 'trustworthy', judgement: 'misleading', confidence: 0.75 },
  { truth: 'trustworthy', judgement: 'not-enough', confidence: null },
  { truth: 'misleading', judgement: 'misleading', confidence: 0.9 },
  { truth: 'misleading', judgement: 'misleading', confidence: 0.6 },
  { truth: 'misleading', judgement: 'trustworthy', confidence: 0.9 },
  { truth: 'misleading', judgement: 'misleading', confidence: 0.75 },
];

export const examples: Readonly<Record<string, Example>> = {
  senders: {
    caption: { en: 'One ring is one follower.', id: 'Satu lingkaran adalah satu pengikut.' },
    settings: {
      post: {
        en: 'River clean-up this Saturday at seven. Bring gloves, bring a friend.',
        id: 'Kerja bakti bersih sungai Sabtu ini pukul tujuh. Bawa sarung tangan, ajak teman.',
      },
      senders: [
        { person: 'dini', followers: 4 },
        { person: 'bu-rahma', followers: 15 },
        { person: 'kabar-lentera', followers: 143 },
      ],
    },
  },
  'network-figure': {
    caption: {
      en: 'A town of 1,000. One mark is one person.',
      id: 'Kota berisi 1.000 orang. Satu tanda satu orang.',
    },
    settings: { network: town },
  },
  'spread-player': {
    caption: {
      en: 'A town of 1,000. Dini’s post starts at the triangle.',
      id: 'Kota berisi 1.000 orang. Kiriman Dini bermula di segitiga.',
    },
    settings: {
      network: town,
      spread: {
        model: ordinaryPost,
        sources: [{ rank: 501 }],
        seed: 1,
        seedRule: 'nobody-shares',
        shows: 'feeds',
      },
      labels: [{ who: { rank: 501 }, name: { en: 'Dini', id: 'Dini' } }],
    },
  },
  'reach-dots': {
    caption: {
      en: 'Fifty tries each, over one axis.',
      id: 'Masing-masing lima puluh percobaan, pada satu sumbu.',
    },
    settings: {
      network: town,
      model: ordinaryPost,
      strips: senders,
      tries: 50,
      seed: 1,
      axis: { scale: 'log', max: 1000 },
    },
  },
  'cascade-tree': {
    caption: {
      en: 'A line runs from who showed it to who saw it.',
      id: 'Garis menuju dari yang memperlihatkan ke yang melihat.',
    },
    settings: { network: town, model: ordinaryPost, posts: 1000, seed: 1 },
  },
  'feed-peek': {
    caption: {
      en: 'A bar is what one person sees; the line is the street.',
      id: 'Batang adalah yang dilihat satu orang; garis adalah seisi jalan.',
    },
    settings: street,
  },
  'tie-weights': {
    caption: {
      en: 'The larger a person, the more their opinion weighs.',
      id: 'Makin besar seseorang, makin berat pendapatnya.',
    },
    settings: street,
  },
  'majority-town': {
    caption: {
      en: 'Hatched: people who see badges on more than half of their friends.',
      id: 'Diarsir: orang yang melihat lebih dari separuh temannya berlencana.',
    },
    settings: { network: town, holders: 0.2, seed: 1 },
  },
  'fair-sample': {
    caption: {
      en: 'One square is one person, filled where they wear a badge.',
      id: 'Satu kotak satu orang, terisi kalau ia berlencana.',
    },
    settings: {
      network: town,
      holders: 0.2,
      placing: 'best-connected',
      watchers: [
        { person: 'dini', rank: 501 },
        { person: 'pak-johan', rank: 300 },
        { person: 'bu-rahma', rank: 50 },
      ],
      sampleSize: 50,
      seed: 1,
    },
  },
  'rewire-figure': {
    caption: {
      en: 'A dot is a person, a line a tie; marks outside the ring show who takes part.',
      id: 'Titik adalah orang, garis adalah ikatan; tanda di luar lingkaran menunjukkan siapa yang ikut.',
    },
    settings: {
      people: 200,
      friends: 8,
      seed: 1,
      acts: [
        {
          id: 'link',
          label: { en: 'Share a link', id: 'Bagikan tautan' },
          need: 1,
          mark: 'sharing',
        },
        {
          id: 'hearing',
          label: { en: 'Speak at the hearing', id: 'Bicara di rapat terbuka' },
          need: 3,
          mark: 'acting',
        },
      ],
      rewired: 0,
      shows: 'race',
    },
  },
  'enough-friends': {
    caption: {
      en: 'Dini and her eight friends. A ring round a face: this friend has done it.',
      id: 'Dini dan delapan temannya. Wajah bercincin: teman ini sudah melakukannya.',
    },
    settings: { person: 'dini', friends: neighbours, need: 3, messages: 5 },
  },
  'reading-desk': {
    caption: {
      en: 'Search, open tabs, judge. “Not enough evidence yet” is a verdict too.',
      id: 'Cari, buka tab, nilai. “Belum cukup bukti” juga penilaian.',
    },
    settings: { posts: ['p02m', 'p08t', 'p01t'], help: 'first-move' },
  },
  'worked-check': {
    caption: {
      en: 'The post, a browser beside it, and below what the checker thinks.',
      id: 'Kirimannya, sebuah peramban di sampingnya, dan di bawah yang dipikirkan pengecek.',
    },
    settings: { post: 'p07m' },
  },
  'desk-result': {
    caption: {
      en: 'A bar is the points of one way to play.',
      id: 'Satu batang adalah poin satu cara bermain.',
    },
    settings: { posts: ['p02m', 'p08t', 'p01t'] },
  },
  radar: {
    caption: {
      en: 'A ring deserved trust, a diamond was misleading.',
      id: 'Lingkaran layak dipercaya, belah ketupat menyesatkan.',
    },
    settings: { judged },
  },
};
