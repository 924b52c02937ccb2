import type { PostPair } from '../post-pair.ts';

/** Rice price. */
export const pair19: PostPair = {
  trustworthy: {
    id: 'p19t',
    pair: 19,
    topic: { en: 'rice price', id: 'harga beras' },
    tone: 'calm',
    format: 'text+chart',
    handle: '@info_harga_pangan_kjr',
    media: {
      en: 'Line of 24 months, axis from 0, last point 13,250',
      id: 'Garis 24 bulan, sumbu dari 0, titik akhir 13.250',
    },
    text: {
      en: 'Rice in Lentera rose from 12,500 to 13,250 per kilo in four weeks, up 6 percent, see the chart. Families feel it; the same month last year saw 5 percent. Data from 18 markets, file attached.',
      id: 'Beras di Lentera naik dari 12.500 menjadi 13.250 per kilo dalam empat pekan, naik 6 persen, lihat grafik. Keluarga merasakannya; bulan yang sama tahun lalu naik 5 persen. Data 18 pasar, berkas terlampir.',
    },
    claim: {
      en: 'Rice rose 6 percent in four weeks.',
      id: 'Beras naik 6 persen dalam empat pekan.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'trace',
    trail: [
      {
        name: 'Kantor Statistik Lentera',
        url: 'https://statistik-lentera.example/beras',
        kind: 'primary',
        stance: 'confirms',
        finding: {
          en: 'File of 18 markets gives 12,500 and 13,250.',
          id: 'Berkas 18 pasar memberi 12.500 dan 13.250.',
        },
      },
      {
        name: 'Harian Kejora',
        url: 'https://harian-kejora.example/ekonomi/beras',
        kind: 'newsroom',
        stance: 'confirms',
        finding: { en: 'Explains the seasonal pattern.', id: 'Menjelaskan pola musiman.' },
      },
    ],
    difficulty: 2,
    note: {
      en: 'Axis from zero, long period, comparison: a chart made to inform.',
      id: 'Sumbu dari nol, rentang panjang, pembanding: grafik untuk memberi tahu.',
    },
  },
  misleading: {
    id: 'p19m',
    pair: 19,
    topic: { en: 'rice price', id: 'harga beras' },
    tone: 'calm',
    format: 'text+chart',
    handle: '@grafik_jujur_kjr',
    media: {
      en: 'Two bars, 28,000 and 28,560, axis from 27,860: the second looks five times as tall',
      id: 'Dua batang, 28.000 dan 28.560, sumbu dari 27.860: yang kedua tampak lima kali lebih tinggi',
    },
    text: {
      en: 'Eggs in Lentera soared from 28,000 to 28,560 per kilo in two weeks, see the chart. Families feel it; a jump like this is what a shortage looks like. Data from our market visits, picture attached.',
      id: 'Telur di Lentera melonjak dari 28.000 menjadi 28.560 per kilo dalam dua pekan, lihat grafik. Keluarga merasakannya; lonjakan begini tanda kelangkaan. Data kunjungan pasar kami, gambar terlampir.',
    },
    claim: {
      en: 'Egg prices are soaring because of a shortage.',
      id: 'Harga telur melonjak karena kelangkaan.',
    },
    truth: 'misleading',
    detail: 'cherry_picked',
    technique: 'misleading_statistics',
    move: 'trace',
    trail: [
      {
        name: 'Kantor Statistik Lentera',
        url: 'https://statistik-lentera.example/telur',
        kind: 'primary',
        stance: 'context',
        finding: {
          en: 'The rise is 2 percent and follows a fall of 7.',
          id: 'Kenaikan 2 persen setelah turun 7.',
        },
      },
      {
        name: 'Jurusan Statistika ULK',
        url: 'https://statistika-ulk.example/sumbu-terpotong',
        kind: 'expert',
        stance: 'contradicts',
        finding: {
          en: 'The axis starts at 27,860, which stretches the bar.',
          id: 'Sumbu mulai 27.860 sehingga batang memanjang.',
        },
      },
    ],
    difficulty: 3,
    note: {
      en: 'The two numbers are true, the picture is not fair: a cut axis makes 2 percent look like five-fold, and the fall before it is left out.',
      id: 'Dua angkanya benar, gambarnya tidak adil: sumbu terpotong membuat 2 persen tampak lima kali lipat, dan penurunan sebelumnya dihilangkan.',
    },
  },
};
