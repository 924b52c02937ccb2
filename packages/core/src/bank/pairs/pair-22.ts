import type { PostPair } from '../post-pair.ts';

/** Missing person. */
export const pair22: PostPair = {
  trustworthy: {
    id: 'p22t',
    pair: 22,
    topic: { en: 'missing person', id: 'orang hilang' },
    tone: 'urgent',
    format: 'forwarded chat+photo',
    handle: '@rt05_kenanga',
    media: {
      en: 'Portrait of an older woman in a green dress',
      id: 'Potret perempuan lanjut usia berbaju hijau',
    },
    text: {
      en: 'Please help: Grandma Ratmi, 74, left Jalan Kenanga at 09:00 today in a green dress and forgets her way. The family and post 5 are searching near the river. Call the post if you see her. We will write here when she is home.',
      id: 'Mohon bantu: Nenek Ratmi, 74, meninggalkan Jalan Kenanga pukul 09.00 hari ini berbaju hijau dan sering lupa jalan. Keluarga dan pos 5 mencari di dekat sungai. Hubungi pos bila melihat. Kami kabari di sini bila sudah pulang.',
    },
    claim: {
      en: 'Grandma Ratmi has been missing since 09:00 today.',
      id: 'Nenek Ratmi hilang sejak 09.00 hari ini.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'investigate',
    trail: [
      {
        name: 'Pos Keamanan 5',
        url: 'https://pos5-lentera.example/laporan',
        kind: 'official',
        stance: 'confirms',
        finding: { en: 'Report logged 10:20 today.', id: 'Laporan tercatat 10.20 hari ini.' },
      },
      {
        name: 'Radio Lentera',
        url: 'https://radiolentera.example/pengumuman',
        kind: 'newsroom',
        stance: 'confirms',
        finding: {
          en: 'Announced after calling the family.',
          id: 'Diumumkan setelah menelepon keluarga.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'Date, place, official contact and a promise to close the alert: share it, and delete it when resolved.',
      id: 'Ada tanggal, tempat, kontak resmi, dan janji menutup kabar: bagikan, lalu hapus bila selesai.',
    },
  },
  misleading: {
    id: 'p22m',
    pair: 22,
    topic: { en: 'missing person', id: 'orang hilang' },
    tone: 'urgent',
    format: 'forwarded chat+photo',
    handle: '@peduli_lentera',
    media: {
      en: 'Portrait of an older man in a brown shirt',
      id: 'Potret lelaki lanjut usia berbaju cokelat',
    },
    text: {
      en: 'Please help: Grandpa Mardi, 71, left home at 08:00 today in a brown shirt and forgets his way. The family is searching everywhere near the station. Send it to 20 friends if you care. One click may bring him home tonight.',
      id: 'Mohon bantu: Kakek Mardi, 71, meninggalkan rumah pukul 08.00 hari ini berbaju cokelat dan sering lupa jalan. Keluarga mencari ke mana-mana di dekat stasiun. Kirim ke 20 teman bila peduli. Satu klik bisa memulangkannya malam ini.',
    },
    claim: {
      en: 'Grandpa Mardi has been missing since 08:00 today.',
      id: 'Kakek Mardi hilang sejak 08.00 hari ini.',
    },
    truth: 'misleading',
    detail: 'old_content',
    technique: 'false_context',
    move: 'trace',
    trail: [
      {
        name: 'Harian Kejora',
        url: 'https://harian-kejora.example/arsip/kakek-pulang',
        kind: 'newsroom',
        stance: 'contradicts',
        finding: {
          en: 'He came home the same evening, fourteen months ago.',
          id: 'Ia pulang malam itu juga, empat belas bulan lalu.',
        },
      },
      {
        name: 'Periksa Lentera',
        url: 'https://periksalentera.example/kakek-mardi',
        kind: 'factcheck',
        stance: 'contradicts',
        finding: {
          en: 'The family asks people to stop forwarding it.',
          id: 'Keluarga meminta orang berhenti meneruskannya.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: '“Today” stays “today” every time it is forwarded. Without a date and contact, search the name first.',
      id: '“Hari ini” tetap “hari ini” tiap diteruskan. Tanpa tanggal dan kontak, cari namanya dulu.',
    },
  },
};
