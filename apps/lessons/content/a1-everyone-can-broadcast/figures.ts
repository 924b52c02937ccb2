import type { Figures } from '../../src/figure/figures.ts';

/** The town of this lesson: newcomers prefer people who already have many ties. */
const town = { kind: 'barabasi-albert', nodeCount: 1000, edgesPerNode: 3, seed: 1 };
const ordinaryPost = { kind: 'independent-cascade', chance: 0.02 };
const dini = { id: 'dini', label: { en: 'Dini', id: 'Dini' }, rank: 501 };
const rahma = { id: 'rahma', label: { en: 'Bu Rahma', id: 'Bu Rahma' }, rank: 50 };
const kabar = { id: 'kabar', label: { en: 'Kabar Lentera', id: 'Kabar Lentera' }, rank: 1 };
const upToTheTown = { scale: 'log', max: 1000 };

export const figures = {
  'three-senders': {
    kind: 'senders',
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
  'one-try': {
    kind: 'spread-player',
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
  'dini-fifty': {
    kind: 'reach-dots',
    caption: {
      en: 'Fifty tries. One dot is one try.',
      id: 'Lima puluh percobaan. Satu titik satu percobaan.',
    },
    answers: { 'a1-dini-reach': 'dini.median' },
    settings: {
      network: town,
      model: ordinaryPost,
      strips: [{ ...dini, prediction: 'a1-dini-reach' }],
      tries: 50,
      seed: 1,
      axis: upToTheTown,
    },
  },
  'three-strips': {
    kind: 'reach-dots',
    caption: {
      en: 'Fifty tries each, over one axis.',
      id: 'Masing-masing lima puluh percobaan, pada satu sumbu.',
    },
    answers: { 'a1-rahma-reach': 'rahma.median', 'a1-kabar-reach': 'kabar.median' },
    settings: {
      network: town,
      model: ordinaryPost,
      strips: [
        { ...dini, prediction: 'a1-dini-reach' },
        { ...rahma, prediction: 'a1-rahma-reach' },
        { ...kabar, prediction: 'a1-kabar-reach' },
      ],
      tries: 50,
      seed: 1,
      axis: upToTheTown,
    },
  },
  'biggest-hit': {
    kind: 'cascade-tree',
    caption: {
      en: 'A line runs from who showed it to who saw it.',
      id: 'Garis menuju dari yang memperlihatkan ke yang melihat.',
    },
    after: 'a1-hit-shape',
    answers: { 'a1-hit-shape': 'shape' },
    settings: { network: town, model: ordinaryPost, posts: 1000, seed: 1 },
  },
  'catchier-strips': {
    kind: 'reach-dots',
    caption: {
      en: 'The same three senders. Move the slider to make the post catchier.',
      id: 'Tiga pengirim yang sama. Geser supaya kirimannya lebih menarik.',
    },
    answers: { 'a1-catchy-reach': 'dini.median' },
    settings: {
      network: town,
      model: { kind: 'independent-cascade', chance: 0.05 },
      strips: [{ ...dini, prediction: 'a1-catchy-reach' }, rahma, kabar],
      tries: 50,
      seed: 1,
      axis: upToTheTown,
      slider: { min: 0.01, max: 0.08, step: 0.005, chainsFrom: 0.05, posts: 1000 },
    },
  },
} satisfies Figures;
