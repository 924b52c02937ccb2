import type { Text } from '@groundswell/core/quiz';

/** A figure to start from, which shows something good as it stands. */
export interface Preset {
  /** What kind of figure it is, in two or three words. */
  readonly title: Text;
  /** One sentence that says how to read it. */
  readonly caption: Text;
  /** As the kind's schema takes them. */
  readonly settings: unknown;
}

const town = { kind: 'barabasi-albert', nodeCount: 1000, edgesPerNode: 3, seed: 1 };
const post = { kind: 'independent-cascade', chance: 0.02 };
const street = {
  people: ['ayu', 'bima', 'citra', 'dewi', 'eka', 'fajar', 'gita', 'hasan', 'intan'],
  holders: ['citra', 'eka', 'gita'],
  ties: [
    ['eka', 'ayu'],
    ['eka', 'bima'],
    ['eka', 'citra'],
    ['eka', 'dewi'],
    ['eka', 'fajar'],
    ['eka', 'gita'],
    ['eka', 'hasan'],
    ['eka', 'intan'],
  ],
};
const named = (rank: number, name: string) => ({ who: { rank }, name: { en: name, id: name } });

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

/**
 * One start for each kind of figure, without guesses: whoever meets it elsewhere just runs it. The studio begins with it,
 * and an embed shows it where its author set nothing.
 */
export const presets: Readonly<Record<string, Preset>> = {
  'spread-player': {
    title: { en: 'A post on its way', id: 'Kiriman dalam perjalanan' },
    caption: {
      en: 'One dot is one person. Press play and watch who hears it next.',
      id: 'Satu titik satu orang. Tekan putar dan lihat siapa yang mendengarnya berikutnya.',
    },
    settings: {
      network: { ...town, nodeCount: 200 },
      spread: { model: { ...post, chance: 0.15 }, sources: [{ rank: 20 }], seed: 3 },
      labels: [named(20, 'Dini')],
    },
  },
  'reach-dots': {
    title: { en: 'Many tries as dots', id: 'Banyak percobaan sebagai titik' },
    caption: {
      en: 'Fifty tries. One dot is one try.',
      id: 'Lima puluh percobaan. Satu titik satu percobaan.',
    },
    settings: {
      network: town,
      model: post,
      strips: [
        { id: 'dini', label: { en: 'Dini', id: 'Dini' }, rank: 501 },
        { id: 'rahma', label: { en: 'Bu Rahma', id: 'Bu Rahma' }, rank: 50 },
        { id: 'kabar', label: { en: 'Kabar Lentera', id: 'Kabar Lentera' }, rank: 1 },
      ],
      tries: 50,
      seed: 1,
      axis: { scale: 'log', max: 1000 },
    },
  },
  'cascade-tree': {
    title: { en: 'The biggest hit', id: 'Kiriman terbesar' },
    caption: {
      en: 'A line runs from who showed it to who saw it.',
      id: 'Garis menuju dari yang memperlihatkan ke yang melihat.',
    },
    settings: { network: town, model: post, posts: 1000, seed: 1 },
  },
  'rewire-figure': {
    title: { en: 'A ring to rewire', id: 'Lingkaran yang disambung ulang' },
    caption: {
      en: 'A dot is a person, a line a tie; marks outside the ring show who takes part.',
      id: 'Titik adalah orang, garis adalah ikatan; tanda di luar lingkaran menunjukkan siapa yang ikut.',
    },
    settings: {
      people: 200,
      friends: 8,
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
      shows: 'race',
    },
  },
  'enough-friends': {
    title: { en: 'Enough friends', id: 'Cukup teman' },
    caption: {
      en: 'A ring round a face: this friend has done it.',
      id: 'Wajah bercincin: teman ini sudah melakukannya.',
    },
    settings: {
      person: 'dini',
      friends: ['ayu', 'bima', 'citra', 'dewi', 'eka', 'fajar', 'gita', 'hasan'],
      need: 3,
    },
  },
  'feed-peek': {
    title: { en: 'Nine feeds', id: 'Sembilan lini masa' },
    caption: {
      en: 'A bar is what one person sees; the line is the street.',
      id: 'Batang adalah yang dilihat satu orang; garis adalah seisi jalan.',
    },
    settings: street,
  },
  'tie-weights': {
    title: { en: 'Whose opinion weighs', id: 'Pendapat siapa yang berbobot' },
    caption: {
      en: 'The larger a person, the more their opinion weighs.',
      id: 'Makin besar seseorang, makin berat pendapatnya.',
    },
    settings: street,
  },
  'majority-town': {
    title: { en: 'A seeming majority', id: 'Mayoritas semu' },
    caption: {
      en: 'Hatched: people who see badges on more than half of their friends.',
      id: 'Diarsir: orang yang melihat lebih dari separuh temannya berlencana.',
    },
    settings: { network: town, holders: 0.2, seed: 1 },
  },
  'fair-sample': {
    title: { en: 'Feeds or a fair sample', id: 'Lini masa atau sampel yang adil' },
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
  senders: {
    title: { en: 'One post, three senders', id: 'Satu kiriman, tiga pengirim' },
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
    title: { en: 'A network', id: 'Jaringan' },
    caption: {
      en: 'One dot is one person, one line a tie.',
      id: 'Satu titik satu orang, satu garis satu ikatan.',
    },
    settings: { network: { ...town, nodeCount: 200 }, labels: [named(1, 'Kabar Lentera')] },
  },
  'reading-desk': {
    title: { en: 'Posts to check', id: 'Kiriman untuk dicek' },
    caption: {
      en: 'Search, open tabs, judge. “Not enough evidence yet” is a verdict too.',
      id: 'Cari, buka tab, nilai. “Belum cukup bukti” juga penilaian.',
    },
    settings: { posts: ['p02m', 'p08t', 'p01t'], help: 'first-move' },
  },
  'worked-check': {
    title: { en: 'A check to watch', id: 'Pengecekan untuk ditonton' },
    caption: {
      en: 'The post, a browser beside it, and below what the checker thinks.',
      id: 'Kirimannya, sebuah peramban di sampingnya, dan di bawah yang dipikirkan pengecek.',
    },
    settings: { post: 'p07m' },
  },
  'desk-result': {
    title: { en: 'What checking earned', id: 'Hasil mengecek' },
    caption: {
      en: 'A bar is the points of one way to play.',
      id: 'Satu batang adalah poin satu cara bermain.',
    },
    settings: { posts: ['p02m', 'p08t', 'p01t'] },
  },
  radar: {
    title: { en: 'A radar for hoaxes', id: 'Radar hoaks' },
    caption: {
      en: 'A ring deserved trust, a diamond was misleading.',
      id: 'Lingkaran layak dipercaya, belah ketupat menyesatkan.',
    },
    settings: { judged },
  },
};
