import type { PostPair } from '../post-pair.ts';

/** Student council vote. */
export const pair05: PostPair = {
  trustworthy: {
    id: 'p05t',
    pair: 5,
    topic: { en: 'student council vote', id: 'pemilihan ketua OSIS' },
    tone: 'emotional',
    format: 'text',
    handle: '@osis_sma_damar',
    text: {
      en: 'We are so proud: 71 percent of students voted for the new council, 1,018 ballots in all! The count was done twice in the hall with both teams watching. Thank you, everyone, whatever your choice was.',
      id: 'Kami bangga sekali: 71 persen siswa memilih pengurus baru, total 1.018 surat suara! Hitungan dilakukan dua kali di aula disaksikan kedua tim. Terima kasih semua, apa pun pilihanmu.',
    },
    claim: {
      en: 'Turnout was 71 percent (1,018 ballots), counted twice.',
      id: 'Partisipasi 71 persen (1.018 suara), dihitung dua kali.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'trace',
    trail: [
      {
        name: 'SMA Damar',
        url: 'https://smadamar.example/berita-acara-osis',
        kind: 'primary',
        stance: 'confirms',
        finding: {
          en: 'Signed count sheet: 1,018 of 1,434 registered students.',
          id: 'Berita acara bertanda tangan: 1.018 dari 1.434 siswa terdaftar.',
        },
      },
      {
        name: 'Majalah Sekolah Damar',
        url: 'https://majalahdamar.example/pemilu-osis',
        kind: 'newsroom',
        stance: 'confirms',
        finding: {
          en: 'Photos of the second count with both teams.',
          id: 'Foto hitungan kedua bersama kedua tim.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: 'You can verify the arithmetic yourself: 1,018 / 1,434 = 71 percent.',
      id: 'Hitungannya bisa dicek sendiri: 1.018 / 1.434 = 71 persen.',
    },
  },
  misleading: {
    id: 'p05m',
    pair: 5,
    topic: { en: 'student council vote', id: 'pemilihan ketua OSIS' },
    tone: 'emotional',
    format: 'text',
    handle: '@suara_siswa_kenari',
    text: {
      en: 'We are so angry: 200 ballots ended up in a bin behind the lab, and the winner had only 31 more! The committee knew it all along. Ask them, everyone, whatever your choice was.',
      id: 'Kami marah sekali: 200 surat suara dibuang di tong belakang lab, padahal pemenang cuma unggul 31! Panitia tahu dari awal. Tanyakan ke mereka semua, apa pun pilihanmu.',
    },
    claim: {
      en: 'Two hundred ballots were thrown away and changed the result.',
      id: 'Dua ratus surat suara dibuang dan mengubah hasil.',
    },
    truth: 'misleading',
    detail: 'false_context',
    technique: 'conspiracy',
    move: 'trace',
    trail: [
      {
        name: 'SMA Kenari',
        url: 'https://smakenari.example/berita-acara',
        kind: 'primary',
        stance: 'contradicts',
        finding: {
          en: 'Ballots printed, used, spoiled and unused add up exactly.',
          id: 'Surat suara tercetak, terpakai, rusak, dan sisa jumlahnya pas.',
        },
      },
      {
        name: 'Buletin Kenari',
        url: 'https://buletinkenari.example/klarifikasi',
        kind: 'newsroom',
        stance: 'contradicts',
        finding: {
          en: 'The sheets in the bin were practice copies stamped “sample”.',
          id: 'Kertas di tong adalah contoh latihan bercap “contoh”.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'A true picture of paper in a bin is wrapped in a story of secret intent. Reconcile the totals before believing the story.',
      id: 'Foto kertas di tong memang ada, tetapi dibungkus cerita niat rahasia. Cocokkan jumlahnya dulu.',
    },
  },
};
