import type { PostPair } from '../post-pair.ts';

/** Water supply. */
export const pair01: PostPair = {
  trustworthy: {
    id: 'p01t',
    pair: 1,
    topic: { en: 'water supply', id: 'pasokan air' },
    tone: 'urgent',
    format: 'forwarded chat',
    handle: '@warga_blok_c',
    text: {
      en: 'Neighbours, tap water in Blocks A to D goes off tonight from 22:00 to 05:00! They are replacing the main valve on Jalan Kenari. Fill your buckets before ten and please pass this on to the elderly next door.',
      id: 'Tetangga semua, air keran Blok A sampai D mati malam ini pukul 22.00 sampai 05.00! Katup utama di Jalan Kenari sedang diganti. Isi ember sebelum jam sepuluh dan tolong teruskan ke lansia di sebelah rumah.',
    },
    claim: {
      en: 'Water is cut tonight 22:00–05:00 in Blocks A–D for a valve replacement.',
      id: 'Air padam malam ini 22.00–05.00 di Blok A–D karena penggantian katup.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'find',
    trail: [
      {
        name: 'Balai Air Lentera',
        url: 'https://balaiair-lentera.example/pengumuman',
        kind: 'official',
        stance: 'confirms',
        finding: {
          en: 'Notice of planned work: same street, blocks and hours.',
          id: 'Pengumuman pekerjaan terencana: jalan, blok, dan jam yang sama.',
        },
      },
      {
        name: 'Kabar Lentera',
        url: 'https://kabarlentera.example/kota/katup-kenari',
        kind: 'newsroom',
        stance: 'confirms',
        finding: {
          en: 'Reporter quotes the shift supervisor and lists water-truck points.',
          id: 'Wartawan mengutip kepala regu dan memuat titik truk air.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'Urgent words and a forwarding request do not make a message false; one look at the utility’s own page settles it.',
      id: 'Kata mendesak dan ajakan meneruskan tidak otomatis berarti hoaks; cukup cek laman resmi penyedia air.',
    },
  },
  misleading: {
    id: 'p01m',
    pair: 1,
    topic: { en: 'water supply', id: 'pasokan air' },
    tone: 'urgent',
    format: 'forwarded chat',
    handle: '@warga_blok_f',
    text: {
      en: 'Neighbours, do not drink the tap water in Blocks E to H tonight! A friend inside says something was poured into the tank at 21:00 and staff must keep quiet. Store bottles and please pass this on before it vanishes.',
      id: 'Tetangga semua, jangan minum air keran Blok E sampai H malam ini! Teman orang dalam bilang ada yang dituang ke tangki pukul 21.00 dan petugas disuruh diam. Simpan air botol dan tolong teruskan sebelum pesan ini hilang.',
    },
    claim: {
      en: 'The tank was contaminated at 21:00 and officials hide it.',
      id: 'Tangki tercemar pukul 21.00 dan pejabat menutupinya.',
    },
    truth: 'misleading',
    detail: 'fabricated',
    technique: 'conspiracy',
    move: 'find',
    trail: [
      {
        name: 'Balai Air Lentera',
        url: 'https://balaiair-lentera.example/mutu-harian',
        kind: 'official',
        stance: 'contradicts',
        finding: {
          en: 'Hourly sensor log public; all values normal that night.',
          id: 'Log sensor per jam terbuka; semua nilai normal malam itu.',
        },
      },
      {
        name: 'Laboratorium Universitas Lentera Kejora',
        url: 'https://lab-ulk.example/uji-air',
        kind: 'expert',
        stance: 'contradicts',
        finding: {
          en: 'Independent sample taken next morning passed every test.',
          id: 'Sampel independen esok paginya lolos semua uji.',
        },
      },
      {
        name: 'Periksa Lentera',
        url: 'https://periksalentera.example/air-blok-e',
        kind: 'factcheck',
        stance: 'contradicts',
        finding: {
          en: 'Same wording circulated in another city last year.',
          id: 'Kalimat yang sama beredar di kota lain tahun lalu.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: 'An unnamed insider plus “they are hiding it” turns missing evidence into proof. Ask what record would exist if it were true.',
      id: 'Orang dalam tanpa nama plus “mereka menutupi” membuat ketiadaan bukti seolah bukti. Tanyakan catatan apa yang mestinya ada bila benar.',
    },
  },
};
