import type { PostPair } from '../post-pair.ts';

/** Lantern festival. */
export const pair26: PostPair = {
  trustworthy: {
    id: 'p26t',
    pair: 26,
    topic: { en: 'lantern festival', id: 'festival lampion' },
    tone: 'playful',
    format: 'text',
    handle: '@lampion_lentera',
    text: {
      en: 'The moon has asked for more time: Lantern Night moves from the 11th to the 18th because strong wind would steal our lanterns. Tickets stay valid, goats may still not enter. See the new map on the site!',
      id: 'Bulan minta waktu lagi: Malam Lampion pindah dari tanggal 11 ke 18 karena angin kencang bisa mencuri lampion kita. Tiket tetap berlaku, kambing tetap dilarang masuk. Lihat peta baru di situs!',
    },
    claim: {
      en: 'Lantern Night moves from the 11th to the 18th because of wind.',
      id: 'Malam Lampion pindah dari 11 ke 18 karena angin.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'trace',
    trail: [
      {
        name: 'Panitia Lampion Lentera',
        url: 'https://lampion-lentera.example/jadwal',
        kind: 'official',
        stance: 'confirms',
        finding: { en: 'New date and map.', id: 'Tanggal dan peta baru.' },
      },
      {
        name: 'Badan Cuaca Kejora',
        url: 'https://cuacakejora.example/angin',
        kind: 'official',
        stance: 'confirms',
        finding: {
          en: 'Wind forecast of 45 km/h on the 11th.',
          id: 'Prakiraan angin 45 km/jam tanggal 11.',
        },
      },
      {
        name: 'Periksa Lentera',
        url: 'https://periksalentera.example/malam-lampion',
        kind: 'factcheck',
        stance: 'confirms',
        finding: {
          en: 'The joking tone is real, and so is the new date.',
          id: 'Gayanya memang bercanda, tanggal barunya benar.',
        },
      },
    ],
    difficulty: 3,
    note: {
      en: 'Jokes can carry true news. Separate the style from the claim.',
      id: 'Lelucon bisa memuat kabar benar. Pisahkan gaya dari klaim.',
    },
  },
  misleading: {
    id: 'p26m',
    pair: 26,
    topic: { en: 'lantern festival', id: 'festival lampion' },
    tone: 'playful',
    format: 'text',
    handle: '@dengar2_kota',
    text: {
      en: 'The mayor has asked for darkness: all lanterns are banned from the 11th to the 18th because night owls sent 300 letters of complaint. Candles stay legal, goats may apply for a permit. See the full decree in the paper!',
      id: 'Wali kota minta gelap: semua lampion dilarang dari tanggal 11 sampai 18 karena burung hantu mengirim 300 surat keluhan. Lilin tetap boleh, kambing boleh mengajukan izin. Lihat maklumat lengkap di koran!',
    },
    claim: {
      en: 'The mayor bans lanterns because of letters from owls.',
      id: 'Wali kota melarang lampion karena surat burung hantu.',
    },
    truth: 'misleading',
    detail: 'satire_as_news',
    technique: 'satire',
    move: 'investigate',
    trail: [
      {
        name: 'Koran Usil',
        url: 'https://koranusil.example/tentang',
        kind: 'primary',
        stance: 'context',
        finding: {
          en: 'The original page says: humour column, nothing here is true.',
          id: 'Laman asal menulis: kolom humor, semuanya rekaan.',
        },
      },
      {
        name: 'Balai Kota Lentera',
        url: 'https://balaikota-lentera.example/daftar-maklumat',
        kind: 'official',
        stance: 'contradicts',
        finding: { en: 'No such decree.', id: 'Tidak ada maklumat itu.' },
      },
    ],
    difficulty: 1,
    note: {
      en: 'Satire is no lie at its home; it misleads when the label is cut off in sharing.',
      id: 'Satire di rumahnya bukan bohong; menyesatkan bila labelnya terpotong saat dibagikan.',
    },
  },
};
