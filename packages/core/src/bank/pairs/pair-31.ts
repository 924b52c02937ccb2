import type { PostPair } from '../post-pair.ts';

/** Dormitory. */
export const pair31: PostPair = {
  trustworthy: {
    id: 'p31t',
    pair: 31,
    topic: { en: 'dormitory', id: 'asrama' },
    tone: 'emotional',
    format: 'text',
    handle: '@asrama_ulk',
    text: {
      en: 'After a long, loud night of debate: 62 percent of us voted for quiet hours from 22:00, 38 against, 411 votes. The losing side got the music room until 23:00. Proud of how we argued, mainlanders and islanders alike!',
      id: 'Setelah debat panjang dan ramai: 62 persen dari kami memilih jam tenang mulai 22.00, 38 menolak, 411 suara. Pihak yang kalah dapat ruang musik sampai 23.00. Bangga dengan cara kita berdebat, anak daratan maupun pulau!',
    },
    claim: {
      en: '62 percent of 411 voters chose quiet hours from 22:00.',
      id: '62 persen dari 411 pemilih memilih jam tenang mulai 22.00.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'trace',
    trail: [
      {
        name: 'Pengurus Asrama ULK',
        url: 'https://asrama-ulk.example/hasil',
        kind: 'primary',
        stance: 'confirms',
        finding: {
          en: '255 for, 156 against, 411 in all.',
          id: '255 setuju, 156 menolak, total 411.',
        },
      },
      {
        name: 'Pers Mahasiswa ULK',
        url: 'https://persma-ulk.example/jam-tenang',
        kind: 'newsroom',
        stance: 'confirms',
        finding: { en: 'Describes the compromise.', id: 'Menggambarkan komprominya.' },
      },
    ],
    difficulty: 1,
    note: {
      en: '255/411 = 62 percent; both groups are named without blame.',
      id: '255/411 = 62 persen; kedua kelompok disebut tanpa disalahkan.',
    },
  },
  misleading: {
    id: 'p31m',
    pair: 31,
    topic: { en: 'dormitory', id: 'asrama' },
    tone: 'emotional',
    format: 'text',
    handle: '@anak_daratan_ulk',
    text: {
      en: 'After a long, quiet night of secrets: students from the island get 90 free rooms while we mainlanders pay for all of them, 411 of us. They smile at us and laugh behind the door. Enough of being nice, mainlanders!',
      id: 'Setelah malam panjang penuh rahasia: mahasiswa pulau dapat 90 kamar gratis sementara kita anak daratan membayar semuanya, 411 orang. Mereka tersenyum lalu menertawakan kita di balik pintu. Cukup sudah bersikap baik, anak daratan!',
    },
    claim: {
      en: 'Islanders get 90 free rooms paid for by mainlanders.',
      id: 'Anak pulau dapat 90 kamar gratis yang dibayar anak daratan.',
    },
    truth: 'misleading',
    detail: 'cherry_picked',
    technique: 'polarisation',
    move: 'trace',
    trail: [
      {
        name: 'Bagian Keuangan ULK',
        url: 'https://keuangan-ulk.example/beasiswa-kamar',
        kind: 'primary',
        stance: 'contradicts',
        finding: {
          en: '90 need-based room grants: 46 mainland, 44 island, paid by a donor.',
          id: '90 bantuan kamar menurut kebutuhan: 46 daratan, 44 pulau, dibiayai donatur.',
        },
      },
      {
        name: 'Pers Mahasiswa ULK',
        url: 'https://persma-ulk.example/kamar-gratis',
        kind: 'newsroom',
        stance: 'contradicts',
        finding: {
          en: 'Interviews grant holders from both places.',
          id: 'Mewawancarai penerima dari kedua tempat.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'A real number (90) is attached to one group only. Ask how the number splits.',
      id: 'Angka asli (90) ditempel pada satu kelompok saja. Tanyakan pembagiannya.',
    },
  },
};
