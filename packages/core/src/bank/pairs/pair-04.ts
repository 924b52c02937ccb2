import type { PostPair } from '../post-pair.ts';

/** Volcano status. */
export const pair04: PostPair = {
  trustworthy: {
    id: 'p04t',
    pair: 4,
    topic: { en: 'volcano status', id: 'status gunung api' },
    tone: 'urgent',
    format: 'text',
    handle: '@pos_arwana',
    text: {
      en: 'Mount Arwana moved from level 1 to level 2 at 14:00 today after 37 shallow tremors. Stay 2 km away from the crater and keep masks ready. No evacuation is needed now; the next bulletin is at 20:00.',
      id: 'Gunung Arwana naik dari level 1 ke level 2 pukul 14.00 hari ini setelah 37 gempa dangkal. Jauhi kawah 2 km dan siapkan masker. Belum perlu mengungsi; buletin berikutnya pukul 20.00.',
    },
    claim: {
      en: 'Mount Arwana was raised to level 2 at 14:00.',
      id: 'Gunung Arwana naik ke level 2 pukul 14.00.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'investigate',
    trail: [
      {
        name: 'Pos Pantau Gunung Arwana',
        url: 'https://pospantau-arwana.example/buletin',
        kind: 'official',
        stance: 'confirms',
        finding: {
          en: 'Bulletin with the same time, count and radius.',
          id: 'Buletin dengan waktu, jumlah, dan radius yang sama.',
        },
      },
      {
        name: 'Kabar Lentera',
        url: 'https://kabarlentera.example/alam/arwana',
        kind: 'newsroom',
        stance: 'confirms',
        finding: {
          en: 'Interview with the duty officer explains what level 2 means.',
          id: 'Wawancara petugas jaga menjelaskan arti level 2.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: 'Alarming topic, measured message: what is known, what to do, when the next update comes.',
      id: 'Topik mencemaskan, pesan terukur: apa yang diketahui, apa yang dilakukan, kapan kabar berikutnya.',
    },
  },
  misleading: {
    id: 'p04m',
    pair: 4,
    topic: { en: 'volcano status', id: 'status gunung api' },
    tone: 'urgent',
    format: 'text',
    handle: '@info_arwana',
    text: {
      en: 'Mount Arwana will erupt at 22:00 tonight after 52 deep tremors, says a retired seismologist. Leave the 15 km zone now and take your family. The station waits for permission to say it; the next message may be too late.',
      id: 'Gunung Arwana akan meletus pukul 22.00 malam ini setelah 52 gempa dalam, kata pensiunan ahli gempa. Tinggalkan zona 15 km sekarang dan bawa keluarga. Pos masih menunggu izin bicara; pesan berikutnya bisa terlambat.',
    },
    claim: {
      en: 'Mount Arwana will erupt at exactly 22:00 tonight.',
      id: 'Gunung Arwana akan meletus tepat pukul 22.00.',
    },
    truth: 'misleading',
    detail: 'fabricated',
    technique: 'emotion',
    move: 'find',
    trail: [
      {
        name: 'Pos Pantau Gunung Arwana',
        url: 'https://pospantau-arwana.example/tanya-jawab',
        kind: 'official',
        stance: 'contradicts',
        finding: {
          en: 'An exact hour of eruption cannot be predicted; tonight’s level is 2.',
          id: 'Jam letusan tidak bisa diramal tepat; level malam ini 2.',
        },
      },
      {
        name: 'Ikatan Ahli Kebumian Kejora',
        url: 'https://iakk.example/daftar-anggota',
        kind: 'expert',
        stance: 'contradicts',
        finding: {
          en: 'No member by the quoted name.',
          id: 'Tidak ada anggota dengan nama yang dikutip.',
        },
      },
      {
        name: 'ViralKejora',
        url: 'https://viralkejora.example/arwana-22',
        kind: 'lowquality',
        stance: 'repeats',
        finding: {
          en: 'Copies the message word for word and adds nothing.',
          id: 'Menyalin pesan kata per kata tanpa tambahan.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: 'Fear plus a precise hour pushes people to act before checking. A site that merely repeats a message is not a second source.',
      id: 'Rasa takut plus jam yang tepat mendorong bertindak sebelum cek. Situs yang hanya menyalin bukan sumber kedua.',
    },
  },
};
