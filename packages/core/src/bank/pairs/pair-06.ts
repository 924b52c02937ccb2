import type { PostPair } from '../post-pair.ts';

/** Food safety. */
export const pair06: PostPair = {
  trustworthy: {
    id: 'p06t',
    pair: 6,
    topic: { en: 'food safety', id: 'keamanan pangan' },
    tone: 'urgent',
    format: 'text+video',
    handle: '@kantin_sehat',
    media: {
      en: 'Ten-second clip: a hand squeezes a sauce bottle and the cap leaks',
      id: 'Klip sepuluh detik: tangan meremas botol saus, tutupnya bocor',
    },
    text: {
      en: 'Check your kitchen: chilli sauce “Cap Perahu”, batch 0417, is being recalled because the bottles may leak and spoil. Other batches are fine. Return it to the shop for a refund and tell your canteen!',
      id: 'Cek dapurmu: saus cabai “Cap Perahu” kode 0417 ditarik karena botolnya bisa bocor dan cepat rusak. Kode lain aman. Kembalikan ke toko untuk ganti uang dan beri tahu kantinmu!',
    },
    claim: {
      en: 'One batch (0417) of a chilli sauce is recalled.',
      id: 'Satu kode produksi (0417) saus cabai ditarik.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'find',
    trail: [
      {
        name: 'Balai Pangan Kejora',
        url: 'https://balaipangan.example/penarikan',
        kind: 'official',
        stance: 'confirms',
        finding: {
          en: 'Recall notice with the same brand and batch.',
          id: 'Pengumuman penarikan dengan merek dan kode sama.',
        },
      },
      {
        name: 'Produsen Cap Perahu',
        url: 'https://capperahu.example/pengumuman',
        kind: 'primary',
        stance: 'confirms',
        finding: {
          en: 'The maker explains the faulty cap and the refund.',
          id: 'Produsen menjelaskan tutup cacat dan cara ganti uang.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: 'Specific batch, specific reason, a way to check: the marks of a claim that wants to be verified.',
      id: 'Kode jelas, alasan jelas, ada cara mengecek: ciri klaim yang siap diverifikasi.',
    },
  },
  misleading: {
    id: 'p06m',
    pair: 6,
    topic: { en: 'food safety', id: 'keamanan pangan' },
    tone: 'urgent',
    format: 'text+video',
    handle: '@dapur_jujur',
    media: {
      en: 'Ten-second clip: a hand drops a meatball and it bounces',
      id: 'Klip sepuluh detik: tangan menjatuhkan bakso, lalu memantul',
    },
    text: {
      en: 'Check your kitchen: meatballs “Cap Layar”, pack 0932, are made of rubber, see how high they bounce in the video. Think of your little ones. Throw them away tonight and tell your canteen!',
      id: 'Cek dapurmu: bakso “Cap Layar” kemasan 0932 dibuat dari karet, lihat tinggi pantulannya di video. Ingat anak-anakmu. Buang malam ini juga dan beri tahu kantinmu!',
    },
    claim: {
      en: 'Meatballs are made of rubber because they bounce.',
      id: 'Bakso dibuat dari karet karena memantul.',
    },
    truth: 'misleading',
    detail: 'fabricated',
    technique: 'emotion',
    move: 'find',
    trail: [
      {
        name: 'Balai Pangan Kejora',
        url: 'https://balaipangan.example/hasil-uji/0932',
        kind: 'official',
        stance: 'contradicts',
        finding: {
          en: 'Laboratory result: meat, starch, salt; no rubber.',
          id: 'Hasil lab: daging, pati, garam; tanpa karet.',
        },
      },
      {
        name: 'Jurusan Ilmu Pangan ULK',
        url: 'https://pangan-ulk.example/mengapa-bakso-memantul',
        kind: 'expert',
        stance: 'context',
        finding: {
          en: 'Well-kneaded meat protein is elastic; bouncing proves nothing.',
          id: 'Protein daging yang diuleni bersifat kenyal; pantulan bukan bukti.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'A vivid home test plus worry about children replaces real evidence. Ask what else would explain the bounce.',
      id: 'Uji rumahan yang dramatis plus cemas soal anak menggantikan bukti. Tanyakan penjelasan lain untuk pantulan.',
    },
  },
};
