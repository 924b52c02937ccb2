import type { PostPair } from '../post-pair.ts';

/** Dengue figures. */
export const pair08: PostPair = {
  trustworthy: {
    id: 'p08t',
    pair: 8,
    topic: { en: 'dengue figures', id: 'angka demam berdarah' },
    tone: 'calm',
    format: 'text+chart',
    handle: '@dinkes_lentera',
    media: {
      en: 'Two bars labelled 412 and 288, axis from 0',
      id: 'Dua batang berlabel 412 dan 288, sumbu dari 0',
    },
    text: {
      en: 'Dengue in Lentera fell from 412 cases last quarter to 288 this quarter, a drop of 30 percent. Weekly larva checks reached 9 in 10 homes. The table by district is in the link.',
      id: 'Demam berdarah di Lentera turun dari 412 kasus triwulan lalu menjadi 288 triwulan ini, turun 30 persen. Pemeriksaan jentik mingguan menjangkau 9 dari 10 rumah. Tabel per kecamatan ada di tautan.',
    },
    claim: {
      en: 'Dengue fell from 412 to 288 cases, 30 percent.',
      id: 'Demam berdarah turun dari 412 ke 288 kasus, 30 persen.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'trace',
    trail: [
      {
        name: 'Dinas Kesehatan Lentera',
        url: 'https://dinkes-lentera.example/data/dbd',
        kind: 'primary',
        stance: 'confirms',
        finding: {
          en: 'District table sums to 412 and 288.',
          id: 'Tabel kecamatan berjumlah 412 dan 288.',
        },
      },
      {
        name: 'Harian Kejora',
        url: 'https://harian-kejora.example/data/dbd-turun',
        kind: 'newsroom',
        stance: 'context',
        finding: {
          en: 'Notes that the dry season also explains part of the drop.',
          id: 'Mencatat musim kering juga menjelaskan sebagian penurunan.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'Both counts are given, so the percentage can be recomputed: (412-288)/412 = 30 percent. A cause, however, needs more than timing.',
      id: 'Kedua jumlah diberikan sehingga persentase bisa dihitung ulang: (412-288)/412 = 30 persen. Sebabnya belum tentu hanya jentik.',
    },
  },
  misleading: {
    id: 'p08m',
    pair: 8,
    topic: { en: 'dengue figures', id: 'angka demam berdarah' },
    tone: 'calm',
    format: 'text+chart',
    handle: '@data_senja',
    media: {
      en: 'One arrow labelled plus 300 percent, no counts',
      id: 'Satu panah berlabel naik 300 persen, tanpa jumlah kasus',
    },
    text: {
      en: 'Dengue on Pulau Senja rose by 300 percent this quarter while larva checks reached 7 in 10 homes. The checks clearly make things worse. The table by village is in the link.',
      id: 'Demam berdarah di Pulau Senja naik 300 persen triwulan ini padahal pemeriksaan jentik menjangkau 7 dari 10 rumah. Jelas pemeriksaan memperburuk keadaan. Tabel per desa ada di tautan.',
    },
    claim: {
      en: 'A 300 percent rise shows that larva checks make dengue worse.',
      id: 'Kenaikan 300 persen menunjukkan pemeriksaan jentik memperburuk.',
    },
    truth: 'misleading',
    detail: 'cherry_picked',
    technique: 'misleading_statistics',
    move: 'trace',
    trail: [
      {
        name: 'Puskesmas Pulau Senja',
        url: 'https://puskesmas-senja.example/data',
        kind: 'primary',
        stance: 'context',
        finding: {
          en: 'The “300 percent” is one case last quarter and four now.',
          id: '“300 persen” itu satu kasus triwulan lalu dan empat sekarang.',
        },
      },
      {
        name: 'Jurusan Statistika ULK',
        url: 'https://statistika-ulk.example/angka-kecil',
        kind: 'expert',
        stance: 'contradicts',
        finding: {
          en: 'With counts this small a change can be chance; checks also find more cases.',
          id: 'Dengan jumlah sekecil itu perubahan bisa kebetulan; pemeriksaan juga menemukan lebih banyak kasus.',
        },
      },
    ],
    difficulty: 3,
    note: {
      en: 'Percentages without counts mislead. Ask “out of how many?” and “what else changed?”.',
      id: 'Persentase tanpa jumlah itu menyesatkan. Tanyakan “dari berapa?” dan “apa lagi yang berubah?”.',
    },
  },
};
