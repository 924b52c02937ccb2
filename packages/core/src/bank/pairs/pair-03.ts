import type { PostPair } from '../post-pair.ts';

/** Flood photo. */
export const pair03: PostPair = {
  trustworthy: {
    id: 'p03t',
    pair: 3,
    topic: { en: 'flood photo', id: 'foto banjir' },
    tone: 'urgent',
    format: 'text+photo',
    handle: '@dini_si_angkatan4',
    media: {
      en: 'Street with brown water up to a person’s knee, a pharmacy sign on the right',
      id: 'Jalan berair cokelat setinggi lutut, papan apotek di kanan',
    },
    text: {
      en: 'Jalan Melati under knee-deep water this morning, cars stuck near the pharmacy! I took this at 06:40 on my way to class. If you ride a motorbike, use the upper road, and let others know.',
      id: 'Jalan Melati terendam selutut pagi ini, mobil mogok dekat apotek! Foto kuambil pukul 06.40 saat berangkat kuliah. Yang naik motor lewat jalan atas saja, dan kabari yang lain.',
    },
    claim: { en: 'Jalan Melati is flooded this morning.', id: 'Jalan Melati banjir pagi ini.' },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'trace',
    trail: [
      {
        name: 'CariGambar',
        url: 'https://carigambar.example/hasil',
        kind: 'archive',
        stance: 'context',
        finding: {
          en: 'No earlier copy of the photo is found.',
          id: 'Tidak ditemukan salinan foto yang lebih lama.',
        },
      },
      {
        name: 'Kamera Lalu Lintas Lentera',
        url: 'https://cctv-lentera.example/melati',
        kind: 'primary',
        stance: 'confirms',
        finding: {
          en: 'The street camera shows the same water level at 06:45.',
          id: 'Kamera jalan menunjukkan tinggi air yang sama pukul 06.45.',
        },
      },
      {
        name: 'Kabar Lentera',
        url: 'https://kabarlentera.example/kota/banjir-melati',
        kind: 'newsroom',
        stance: 'confirms',
        finding: {
          en: 'Report at 07:30 with a different angle of the same pharmacy.',
          id: 'Berita pukul 07.30 dengan sudut lain dari apotek yang sama.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'An ordinary student can be a good source: time, place and a first-hand photo that can be matched with others.',
      id: 'Mahasiswa biasa bisa jadi sumber bagus: ada waktu, tempat, dan foto langsung yang bisa dicocokkan.',
    },
  },
  misleading: {
    id: 'p03m',
    pair: 3,
    topic: { en: 'flood photo', id: 'foto banjir' },
    tone: 'urgent',
    format: 'text+photo',
    handle: '@roni_malam',
    media: {
      en: 'Street with brown water up to a person’s chest, a school gate on the left',
      id: 'Jalan berair cokelat setinggi dada, gerbang sekolah di kiri',
    },
    text: {
      en: 'Jalan Anggur under chest-deep water this morning, boats are out near the school! A cousin took this at 06:10 on his way to work. If your kids study there, keep them home, and let others know.',
      id: 'Jalan Anggur terendam sedada pagi ini, perahu turun dekat sekolah! Sepupu memotret pukul 06.10 saat berangkat kerja. Kalau anakmu sekolah di sana, tahan di rumah, dan kabari yang lain.',
    },
    claim: {
      en: 'Jalan Anggur is under chest-deep water this morning.',
      id: 'Jalan Anggur terendam sedada pagi ini.',
    },
    truth: 'misleading',
    detail: 'old_content',
    technique: 'false_context',
    move: 'trace',
    trail: [
      {
        name: 'CariGambar',
        url: 'https://carigambar.example/hasil',
        kind: 'archive',
        stance: 'contradicts',
        finding: {
          en: 'The same photo appeared three years ago in a story about Pulau Senja.',
          id: 'Foto yang sama muncul tiga tahun lalu dalam berita Pulau Senja.',
        },
      },
      {
        name: 'Harian Kejora',
        url: 'https://harian-kejora.example/arsip/banjir-senja',
        kind: 'newsroom',
        stance: 'contradicts',
        finding: {
          en: 'Original caption, photographer and date of the old flood.',
          id: 'Keterangan asli, nama fotografer, dan tanggal banjir lama.',
        },
      },
      {
        name: 'Kamera Lalu Lintas Lentera',
        url: 'https://cctv-lentera.example/anggur',
        kind: 'primary',
        stance: 'contradicts',
        finding: {
          en: 'Jalan Anggur is wet but passable.',
          id: 'Jalan Anggur basah tetapi bisa dilewati.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'The picture is real, the place and date are not. Reverse image search answers “when and where was this first seen?”.',
      id: 'Fotonya asli, tempat dan tanggalnya tidak. Pencarian gambar balik menjawab “kapan dan di mana ini pertama muncul?”.',
    },
  },
};
