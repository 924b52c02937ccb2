import type { PostPair } from '../post-pair.ts';

/** Earthquake. */
export const pair18: PostPair = {
  trustworthy: {
    id: 'p18t',
    pair: 18,
    topic: { en: 'earthquake', id: 'gempa bumi' },
    tone: 'urgent',
    format: 'text',
    handle: '@gempa_kejora',
    text: {
      en: 'Quake 4.9 at 06:12, 31 km south of Pulau Senja, depth 44 km. No tsunami warning! Light shaking felt in Lentera; some plates broke at our office too. Check cracks at home and report damage on our page.',
      id: 'Gempa 4,9 pukul 06.12, 31 km selatan Pulau Senja, kedalaman 44 km. Tidak ada peringatan tsunami! Guncangan ringan terasa di Lentera; beberapa piring di kantor kami juga pecah. Cek retakan di rumah dan laporkan kerusakan di laman kami.',
    },
    claim: {
      en: 'A 4.9 quake occurred at 06:12 with no tsunami warning.',
      id: 'Gempa 4,9 terjadi pukul 06.12 tanpa peringatan tsunami.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'investigate',
    trail: [
      {
        name: 'Badan Gempa Kejora',
        url: 'https://gempakejora.example/terkini',
        kind: 'official',
        stance: 'confirms',
        finding: {
          en: 'Event list shows the same parameters.',
          id: 'Daftar gempa memuat parameter sama.',
        },
      },
      {
        name: 'Jejaring Seismograf Sekolah',
        url: 'https://seismosekolah.example/rekaman',
        kind: 'primary',
        stance: 'confirms',
        finding: {
          en: 'School sensors recorded the wave at 06:12.',
          id: 'Sensor sekolah merekam gelombang pukul 06.12.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: 'After a shock, go straight to the agency that measures.',
      id: 'Setelah guncangan, langsung ke lembaga yang mengukur.',
    },
  },
  misleading: {
    id: 'p18m',
    pair: 18,
    topic: { en: 'earthquake', id: 'gempa bumi' },
    tone: 'urgent',
    format: 'text',
    handle: '@gempa_kejora2',
    text: {
      en: 'Quake 7.8 coming at 23:40, 20 km south of Pulau Senja, depth 10 km. The space agency has warned us! Strong shaking will reach Lentera; our office is already empty. Sleep outside tonight and report to this page.',
      id: 'Gempa 7,8 akan datang pukul 23.40, 20 km selatan Pulau Senja, kedalaman 10 km. Badan antariksa sudah memperingatkan! Guncangan kuat akan sampai Lentera; kantor kami sudah kosong. Tidur di luar malam ini dan lapor ke laman ini.',
    },
    claim: { en: 'A 7.8 quake will strike at 23:40.', id: 'Gempa 7,8 akan terjadi pukul 23.40.' },
    truth: 'misleading',
    detail: 'impersonation',
    technique: 'impersonation',
    move: 'investigate',
    trail: [
      {
        name: 'Badan Gempa Kejora',
        url: 'https://gempakejora.example/tanya-jawab',
        kind: 'official',
        stance: 'contradicts',
        finding: {
          en: 'No one can predict hour and size of a quake; this account is not ours.',
          id: 'Jam dan besar gempa tidak bisa diramal; akun itu bukan milik kami.',
        },
      },
      {
        name: 'Badan Antariksa Kejora',
        url: 'https://antariksa-kejora.example/bantahan',
        kind: 'official',
        stance: 'contradicts',
        finding: {
          en: 'Satellites do not forecast earthquakes.',
          id: 'Satelit tidak meramal gempa.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'Borrowed name, borrowed style, impossible knowledge: compare the handle letter by letter.',
      id: 'Nama tiruan, gaya tiruan, pengetahuan mustahil: bandingkan nama akun huruf demi huruf.',
    },
  },
};
