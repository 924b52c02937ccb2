import type { PostPair } from '../post-pair.ts';

/** Reading survey. */
export const pair24: PostPair = {
  trustworthy: {
    id: 'p24t',
    pair: 24,
    topic: { en: 'reading survey', id: 'survei membaca' },
    tone: 'calm',
    format: 'text+chart',
    handle: '@perpus_lentera',
    media: {
      en: 'Bar chart with error bars, n = 1,050 in the corner',
      id: 'Diagram batang dengan galat, n = 1.050 di sudut',
    },
    text: {
      en: 'Four in ten young people in Lentera finished a book last month, says our survey of 1,050 drawn from the school register. Margin about 3 points. Questions, answers and who refused are in the report. Happy to be challenged!',
      id: 'Empat dari sepuluh anak muda Lentera menamatkan buku bulan lalu, menurut survei kami terhadap 1.050 orang yang diundi dari data sekolah. Margin galat sekitar 3 poin. Pertanyaan, jawaban, dan yang menolak ada di laporan. Silakan dikritik!',
    },
    claim: {
      en: 'Four in ten young people finished a book last month (n = 1,050).',
      id: 'Empat dari sepuluh anak muda menamatkan buku bulan lalu (n = 1.050).',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'trace',
    trail: [
      {
        name: 'Perpustakaan Lentera',
        url: 'https://perpus-lentera.example/survei',
        kind: 'primary',
        stance: 'confirms',
        finding: {
          en: 'Full questionnaire and random draw described.',
          id: 'Kuesioner lengkap dan cara undian dijelaskan.',
        },
      },
      {
        name: 'Jurusan Statistika ULK',
        url: 'https://statistika-ulk.example/ulasan-survei',
        kind: 'expert',
        stance: 'confirms',
        finding: {
          en: 'Review: sound sample, self-report may flatter.',
          id: 'Ulasan: sampel baik, laporan diri bisa melebihkan.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'Random draw, size, margin, refusals: ask these four of any survey.',
      id: 'Undian acak, jumlah, galat, penolakan: tanyakan keempatnya pada survei apa pun.',
    },
  },
  misleading: {
    id: 'p24m',
    pair: 24,
    topic: { en: 'reading survey', id: 'survei membaca' },
    tone: 'calm',
    format: 'text+chart',
    handle: '@opini_muda_senja',
    media: {
      en: 'Pie chart in bold colours, n = 31 in tiny letters',
      id: 'Diagram lingkaran warna mencolok, n = 31 huruf kecil',
    },
    text: {
      en: 'Nine in ten young people in Senja never open a book, says our survey of 31 who follow this page. Margin close to zero. Schools, parents and libraries have plainly failed, see the chart. Happy to be quoted!',
      id: 'Sembilan dari sepuluh anak muda Senja tidak pernah membuka buku, menurut survei kami terhadap 31 pengikut laman ini. Margin galat hampir nol. Sekolah, orang tua, dan perpustakaan jelas gagal, lihat grafik. Silakan dikutip!',
    },
    claim: {
      en: 'Nine in ten young people in Senja never read.',
      id: 'Sembilan dari sepuluh anak muda Senja tak pernah membaca.',
    },
    truth: 'misleading',
    detail: 'bad_sample',
    technique: 'misleading_statistics',
    move: 'trace',
    trail: [
      {
        name: 'Opini Muda Kejora',
        url: 'https://opinimuda.example/jajak',
        kind: 'primary',
        stance: 'contradicts',
        finding: {
          en: 'The poll was open only to followers of a video-game page.',
          id: 'Jajak hanya untuk pengikut laman gim.',
        },
      },
      {
        name: 'Jurusan Statistika ULK',
        url: 'https://statistika-ulk.example/sampel-31',
        kind: 'expert',
        stance: 'contradicts',
        finding: {
          en: '31 volunteers cannot describe a population; the margin would be about 18 points even if random.',
          id: '31 sukarelawan tak bisa mewakili; margin galatnya sekitar 18 poin pun bila acak.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'Who was asked matters more than how many decimals. Self-selected followers are not “young people”.',
      id: 'Siapa yang ditanya lebih penting dari angka desimal. Pengikut yang memilih diri bukan “anak muda”.',
    },
  },
};
