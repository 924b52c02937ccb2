import type { Figures } from '../../src/figure/figures.ts';

const street = {
  people: ['ayu', 'bima', 'citra', 'dewi', 'eka', 'fajar', 'gita', 'hasan', 'intan'],
  holders: ['citra', 'eka', 'gita'],
  /** Everybody is tied to Eka: the connected way to fool eight. */
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
const town = { kind: 'barabasi-albert', nodeCount: 1000, edgesPerNode: 3, seed: 1 };

export const figures = {
  'nine-feeds': {
    kind: 'feed-peek',
    caption: {
      en: 'A bar is what one person sees; the line is the street.',
      id: 'Batang adalah yang dilihat satu orang; garis adalah seisi jalan.',
    },
    settings: street,
  },
  'street-votes': {
    kind: 'tie-weights',
    caption: {
      en: 'The larger a person, the more their opinion weighs.',
      id: 'Makin besar seseorang, makin berat pendapatnya.',
    },
    own: { ties: ['a2-board-eight', 'a2-board-six'] },
    answers: { 'a2-heaviest-voice': 'topVotes' },
    settings: { ...street, prediction: 'a2-heaviest-voice' },
  },
  'twenty-towns': {
    kind: 'reach-dots',
    caption: {
      en: 'Twenty towns. One dot is the best-connected person of one town.',
      id: 'Dua puluh kota. Satu titik adalah orang dengan teman terbanyak di satu kota.',
    },
    answers: { 'a2-town-votes': 'best.median' },
    settings: {
      network: town,
      model: { kind: 'independent-cascade', chance: 0.02 },
      measure: 'effective-votes',
      strips: [
        {
          id: 'best',
          label: { en: 'Best connected', id: 'Teman terbanyak' },
          rank: 1,
          prediction: 'a2-town-votes',
        },
      ],
      tries: 20,
      seed: 1,
      axis: { scale: 'log', max: 1000 },
    },
  },
  placings: {
    kind: 'majority-town',
    caption: {
      en: 'Hatched: people who see badges on more than half of their friends.',
      id: 'Diarsir: orang yang melihat lebih dari separuh temannya berlencana.',
    },
    answers: { 'a2-random-majority': 'randomPercent', 'a2-hub-majority': 'hubsPercent' },
    settings: {
      network: town,
      holders: 0.2,
      seed: 1,
      predictions: { random: 'a2-random-majority', hubs: 'a2-hub-majority' },
    },
  },
  'sample-or-feed': {
    kind: 'fair-sample',
    caption: {
      en: 'One square is one person, filled where they wear a badge.',
      id: 'Satu kotak satu orang, terisi kalau ia berlencana.',
    },
    answers: { 'a2-three-feeds': 'percent' },
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
      prediction: 'a2-three-feeds',
    },
  },
} satisfies Figures;
