import type { PostPair } from '../post-pair.ts';

/** Storm warning. */
export const pair17: PostPair = {
  trustworthy: {
    id: 'p17t',
    pair: 17,
    topic: { en: 'storm warning', id: 'peringatan badai' },
    tone: 'urgent',
    format: 'text',
    handle: '@badan_cuaca_kejora',
    text: {
      en: 'Heavy rain and lightning expected over Lentera between 15:00 and 18:00! Leave open fields and boats, stay away from lone trees. Radar updates every 10 minutes on our page. Please warn people at the beach.',
      id: 'Hujan lebat dan petir diperkirakan di Lentera pukul 15.00 sampai 18.00! Tinggalkan lapangan terbuka dan perahu, jauhi pohon yang berdiri sendiri. Radar diperbarui tiap 10 menit di laman kami. Tolong ingatkan yang di pantai.',
    },
    claim: {
      en: 'Heavy rain and lightning expected 15:00–18:00.',
      id: 'Hujan lebat dan petir diperkirakan 15.00–18.00.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'investigate',
    trail: [
      {
        name: 'Badan Cuaca Kejora',
        url: 'https://cuacakejora.example/peringatan',
        kind: 'official',
        stance: 'confirms',
        finding: {
          en: 'Active warning and radar loop.',
          id: 'Peringatan aktif dan putaran radar.',
        },
      },
      {
        name: 'Otoritas Pelabuhan Lentera',
        url: 'https://pelabuhan-lentera.example/ombak',
        kind: 'official',
        stance: 'confirms',
        finding: {
          en: 'Harbour closed to small boats from 14:30.',
          id: 'Pelabuhan ditutup bagi perahu kecil mulai 14.30.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: 'Real emergencies also sound urgent. The page behind the message decides.',
      id: 'Keadaan darurat sungguhan juga terdengar mendesak. Laman di balik pesan yang menentukan.',
    },
  },
  misleading: {
    id: 'p17m',
    pair: 17,
    topic: { en: 'storm warning', id: 'peringatan badai' },
    tone: 'urgent',
    format: 'text',
    handle: '@info_langit_kjr',
    text: {
      en: 'Cosmic lightning expected over Lentera between 15:00 and 18:00! Phones attract it, says Prof. Guntur of the Sky Institute: switch off and bury them 10 cm deep. No updates will follow. Please warn people at the beach.',
      id: 'Petir kosmik diperkirakan di Lentera pukul 15.00 sampai 18.00! Ponsel menariknya, kata Prof. Guntur dari Institut Langit: matikan dan kubur 10 cm. Tidak akan ada pembaruan lagi. Tolong ingatkan yang di pantai.',
    },
    claim: {
      en: 'Phones attract “cosmic lightning” and must be buried.',
      id: 'Ponsel menarik “petir kosmik” dan harus dikubur.',
    },
    truth: 'misleading',
    detail: 'fabricated',
    technique: 'fake_expert',
    move: 'investigate',
    trail: [
      {
        name: 'Badan Cuaca Kejora',
        url: 'https://cuacakejora.example/mitos-petir',
        kind: 'official',
        stance: 'contradicts',
        finding: {
          en: 'Phones do not attract lightning; shelter does matter.',
          id: 'Ponsel tidak menarik petir; yang penting berteduh.',
        },
      },
      {
        name: 'Direktori Dosen Kejora',
        url: 'https://direktoridosen.example/cari',
        kind: 'primary',
        stance: 'contradicts',
        finding: {
          en: 'No such institute or professor.',
          id: 'Tidak ada institut maupun profesor itu.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: 'Invented institute, unheard-of danger, and no way to get updates.',
      id: 'Institut karangan, bahaya tak dikenal, dan tak ada jalan memperoleh kabar lanjut.',
    },
  },
};
