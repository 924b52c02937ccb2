import type { PostPair } from '../post-pair.ts';

/** Street lights. */
export const pair30: PostPair = {
  trustworthy: {
    id: 'p30t',
    pair: 30,
    topic: { en: 'street lights', id: 'lampu jalan' },
    tone: 'calm',
    format: 'text',
    handle: '@lampu_jalan_lentera',
    text: {
      en: 'We test warm lamps on 3 streets for 60 nights because bright white light can disturb sleep. Cost, safety reports and a poll of residents will decide; dimming and shades are options too. Write to us before the 30th.',
      id: 'Kami menguji lampu hangat di 3 jalan selama 60 malam karena cahaya putih terang bisa mengganggu tidur. Biaya, laporan keamanan, dan jajak warga akan menentukan; peredup dan penutup juga pilihan. Kirim pendapat sebelum tanggal 30.',
    },
    claim: {
      en: 'A 60-night test of warm street lamps runs on three streets.',
      id: 'Uji lampu jalan hangat 60 malam di tiga jalan.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'investigate',
    trail: [
      {
        name: 'Dinas Penerangan Lentera',
        url: 'https://penerangan-lentera.example/uji-lampu',
        kind: 'official',
        stance: 'confirms',
        finding: {
          en: 'Plan with streets, dates and criteria.',
          id: 'Rencana dengan jalan, tanggal, dan kriteria.',
        },
      },
      {
        name: 'Pustaka Medis Kejora',
        url: 'https://pustakamedis.example/cahaya-tidur',
        kind: 'expert',
        stance: 'context',
        finding: {
          en: 'Evidence: bright evening light can delay sleep; street lamps add little.',
          id: 'Bukti: cahaya terang malam dapat menunda tidur; sumbangan lampu jalan kecil.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'Several options, criteria and a deadline: a decision, not a slogan.',
      id: 'Beberapa pilihan, kriteria, dan tenggat: keputusan, bukan slogan.',
    },
  },
  misleading: {
    id: 'p30m',
    pair: 30,
    topic: { en: 'street lights', id: 'lampu jalan' },
    tone: 'calm',
    format: 'text',
    handle: '@warga_malam_lentera',
    text: {
      en: 'They test lamps on 3 streets for 60 nights, so the choice is plain: either we switch every lamp off or our children fall ill for life. Whoever asks for other options is for illness. Write to them before the 30th.',
      id: 'Mereka menguji lampu di 3 jalan selama 60 malam, jadi pilihannya jelas: semua lampu dimatikan atau anak kita sakit seumur hidup. Siapa minta pilihan lain berarti memihak penyakit. Kirim pendapat sebelum tanggal 30.',
    },
    claim: {
      en: 'Either all lamps are switched off or children fall ill for life.',
      id: 'Matikan semua lampu atau anak sakit seumur hidup.',
    },
    truth: 'misleading',
    detail: 'cherry_picked',
    technique: 'false_dichotomy',
    move: 'find',
    trail: [
      {
        name: 'Dinas Penerangan Lentera',
        url: 'https://penerangan-lentera.example/uji-lampu',
        kind: 'official',
        stance: 'contradicts',
        finding: {
          en: 'Warm lamps, dimmers and shades are all on the table.',
          id: 'Lampu hangat, peredup, dan penutup semua dipertimbangkan.',
        },
      },
      {
        name: 'Pustaka Medis Kejora',
        url: 'https://pustakamedis.example/cahaya-tidur',
        kind: 'expert',
        stance: 'contradicts',
        finding: {
          en: 'No evidence of lifelong illness from street lamps.',
          id: 'Tak ada bukti sakit seumur hidup karena lampu jalan.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'Only two doors are shown and one is horrible. Ask: what is the third option?',
      id: 'Hanya dua pintu ditampilkan dan satu mengerikan. Tanyakan: apa pilihan ketiga?',
    },
  },
};
