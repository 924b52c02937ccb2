import type { PostPair } from '../post-pair.ts';

/** Home remedy. */
export const pair07: PostPair = {
  trustworthy: {
    id: 'p07t',
    pair: 7,
    topic: { en: 'home remedy', id: 'ramuan rumahan' },
    tone: 'calm',
    format: 'text',
    handle: '@klinik_kampus_ulk',
    text: {
      en: 'Ginger tea may ease mild nausea for some people, our campus doctor says, but it does not cure infections. If vomiting lasts more than a day, see a clinic. A short reading list is on our page.',
      id: 'Teh jahe bisa meredakan mual ringan pada sebagian orang, kata dokter kampus kami, tetapi tidak menyembuhkan infeksi. Kalau muntah lebih dari sehari, periksa ke klinik. Daftar bacaan singkat ada di laman kami.',
    },
    claim: {
      en: 'Ginger can ease mild nausea but does not cure infections.',
      id: 'Jahe bisa meredakan mual ringan, bukan menyembuhkan infeksi.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'investigate',
    trail: [
      {
        name: 'Klinik Kampus ULK',
        url: 'https://klinik-ulk.example/jahe',
        kind: 'official',
        stance: 'confirms',
        finding: {
          en: 'Page signed by a named doctor with references.',
          id: 'Halaman ditandatangani dokter bernama jelas dengan rujukan.',
        },
      },
      {
        name: 'Pustaka Medis Kejora',
        url: 'https://pustakamedis.example/jahe-mual',
        kind: 'expert',
        stance: 'confirms',
        finding: {
          en: 'Review: small benefit for nausea, weak evidence for anything else.',
          id: 'Ulasan: manfaat kecil untuk mual, bukti lemah untuk hal lain.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: 'Modest wording (“may”, “some people”) and a limit to the claim are good signs, but still check who speaks.',
      id: 'Kata yang terukur (“bisa”, “sebagian orang”) dan batas klaim itu tanda baik, tetap cek siapa yang bicara.',
    },
  },
  misleading: {
    id: 'p07m',
    pair: 7,
    topic: { en: 'home remedy', id: 'ramuan rumahan' },
    tone: 'calm',
    format: 'text',
    handle: '@klinik_alam_senja',
    text: {
      en: 'Ginger boiled with lime ends any cough in one night, our professor of natural cells says, so pills are not needed. If the cough comes back, double the dose. A short reading list is on our page.',
      id: 'Jahe direbus dengan jeruk nipis menghentikan batuk apa pun dalam semalam, kata profesor sel alami kami, jadi pil tidak perlu. Kalau batuk kambuh, gandakan takaran. Daftar bacaan singkat ada di laman kami.',
    },
    claim: {
      en: 'Ginger with lime stops any cough overnight; no medicine is needed.',
      id: 'Jahe dan jeruk nipis menghentikan batuk apa pun semalam; obat tidak perlu.',
    },
    truth: 'misleading',
    detail: 'fabricated',
    technique: 'fake_expert',
    move: 'investigate',
    trail: [
      {
        name: 'Direktori Dosen Kejora',
        url: 'https://direktoridosen.example/cari',
        kind: 'primary',
        stance: 'contradicts',
        finding: {
          en: 'No such professor and no such field.',
          id: 'Tidak ada profesor maupun bidang itu.',
        },
      },
      {
        name: 'Klinik Kampus ULK',
        url: 'https://klinik-ulk.example/batuk',
        kind: 'expert',
        stance: 'contradicts',
        finding: {
          en: 'A cough has many causes; some need treatment.',
          id: 'Batuk punya banyak sebab; sebagian perlu obat.',
        },
      },
      {
        name: 'SehatAjaib',
        url: 'https://sehatajaib.example/toko',
        kind: 'lowquality',
        stance: 'context',
        finding: {
          en: 'The “clinic” sells bottled ginger at the link.',
          id: '“Klinik” itu menjual jahe botolan di tautannya.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'A calm voice and a title are not expertise. Look the person up elsewhere and ask who gains.',
      id: 'Nada tenang dan gelar bukan keahlian. Cari orangnya di tempat lain dan tanyakan siapa yang untung.',
    },
  },
};
