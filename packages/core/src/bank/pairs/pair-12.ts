import type { PostPair } from '../post-pair.ts';

/** Animals in town. */
export const pair12: PostPair = {
  trustworthy: {
    id: 'p12t',
    pair: 12,
    topic: { en: 'animals in town', id: 'satwa di kota' },
    tone: 'playful',
    format: 'text+photo',
    handle: '@penyu_senja',
    media: {
      en: 'Small turtles crawling towards the waves at night',
      id: 'Tukik merayap ke ombak pada malam hari',
    },
    text: {
      en: 'Guess who walked home last night: 86 baby turtles on Senja beach, all smaller than a biscuit! Our volunteers only held the lamps away. Video in the link, please do not visit the nest with torches.',
      id: 'Tebak siapa yang pulang semalam: 86 tukik di pantai Senja, semua lebih kecil dari biskuit! Relawan hanya menjauhkan lampu. Video di tautan, tolong jangan datangi sarang dengan senter.',
    },
    claim: {
      en: 'Eighty-six turtle hatchlings reached the sea last night.',
      id: 'Delapan puluh enam tukik mencapai laut semalam.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'trace',
    trail: [
      {
        name: 'Kelompok Penyu Senja',
        url: 'https://penyusenja.example/catatan',
        kind: 'primary',
        stance: 'confirms',
        finding: {
          en: 'Night log with count and weather.',
          id: 'Catatan malam dengan jumlah dan cuaca.',
        },
      },
      {
        name: 'Harian Kejora',
        url: 'https://harian-kejora.example/alam/tukik',
        kind: 'newsroom',
        stance: 'confirms',
        finding: { en: 'Reporter was present and filmed it.', id: 'Wartawan hadir dan merekam.' },
      },
    ],
    difficulty: 2,
    note: {
      en: 'Cute and shareable can be true; the log and the second witness matter.',
      id: 'Lucu dan enak dibagikan bisa saja benar; catatan dan saksi kedua yang penting.',
    },
  },
  misleading: {
    id: 'p12m',
    pair: 12,
    topic: { en: 'animals in town', id: 'satwa di kota' },
    tone: 'playful',
    format: 'text+photo',
    handle: '@kolam_lentera',
    media: {
      en: 'A large crocodile at the edge of a lit swimming pool',
      id: 'Buaya besar di tepi kolam renang yang terang',
    },
    text: {
      en: 'Guess who took a swim last night: a 4-metre crocodile in the Lentera city pool, calmer than the lifeguard! Only brave people comment “coward” to those who stay home. Photo in the link, please do not ask where I stood.',
      id: 'Tebak siapa yang berenang semalam: buaya 4 meter di kolam kota Lentera, lebih tenang dari penjaganya! Yang berani silakan komentar “penakut” ke yang di rumah saja. Foto di tautan, tolong jangan tanya aku berdiri di mana.',
    },
    claim: {
      en: 'A 4-metre crocodile swam in the city pool.',
      id: 'Buaya 4 meter berenang di kolam kota.',
    },
    truth: 'misleading',
    detail: 'fabricated',
    technique: 'trolling',
    move: 'trace',
    trail: [
      {
        name: 'Pengelola Kolam Lentera',
        url: 'https://kolamlentera.example/klarifikasi',
        kind: 'official',
        stance: 'contradicts',
        finding: {
          en: 'The pool was empty for cleaning that night.',
          id: 'Kolam dikosongkan untuk dibersihkan malam itu.',
        },
      },
      {
        name: 'CariGambar',
        url: 'https://carigambar.example/hasil',
        kind: 'archive',
        stance: 'contradicts',
        finding: {
          en: 'The image was first posted in a gallery of generated pictures.',
          id: 'Gambar pertama muncul di galeri gambar buatan mesin.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'Baiting people to insult each other in the comments is the goal; the picture is only the hook.',
      id: 'Tujuannya memancing saling ejek di komentar; gambarnya hanya umpan.',
    },
  },
};
