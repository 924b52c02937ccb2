import type { PostPair } from '../post-pair.ts';

/** Exam schedule. */
export const pair09: PostPair = {
  trustworthy: {
    id: 'p09t',
    pair: 9,
    topic: { en: 'exam schedule', id: 'jadwal ujian' },
    tone: 'urgent',
    format: 'forwarded chat',
    handle: '@kelas_b_si',
    text: {
      en: 'Read this before you sleep: Monday’s database exam moves from Building 3 to Hall 2, same time 08:00, because the roof is being repaired. The letter is on the faculty board and site. Tell the ones who never open the group!',
      id: 'Baca sebelum tidur: ujian basis data Senin pindah dari Gedung 3 ke Aula 2, jam tetap 08.00, karena atap diperbaiki. Suratnya ada di papan dan situs fakultas. Beri tahu yang jarang buka grup!',
    },
    claim: {
      en: 'Monday’s exam moves to Hall 2 at 08:00.',
      id: 'Ujian Senin pindah ke Aula 2 pukul 08.00.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'trace',
    trail: [
      {
        name: 'Fakultas Informatika ULK',
        url: 'https://informatika-ulk.example/pengumuman/ujian',
        kind: 'official',
        stance: 'confirms',
        finding: {
          en: 'Same change, with letter number and contact.',
          id: 'Perubahan sama, dengan nomor surat dan kontak.',
        },
      },
      {
        name: 'Kalender Akademik ULK',
        url: 'https://ulk.example/kalender',
        kind: 'primary',
        stance: 'confirms',
        finding: { en: 'Room updated to Hall 2.', id: 'Ruang sudah diperbarui ke Aula 2.' },
      },
    ],
    difficulty: 2,
    note: {
      en: 'A forwarded chat can be right; follow it upstream to the faculty page.',
      id: 'Pesan terusan bisa benar; telusuri ke hulu, yaitu laman fakultas.',
    },
  },
  misleading: {
    id: 'p09m',
    pair: 9,
    topic: { en: 'exam schedule', id: 'jadwal ujian' },
    tone: 'urgent',
    format: 'forwarded chat',
    handle: '@kelas_d_si',
    text: {
      en: 'Read this before you sleep: Monday’s network exam is cancelled, same for Tuesday 10:00, because lecturers are meeting all week. The letter with stamp is attached below. Tell the ones who never open the group!',
      id: 'Baca sebelum tidur: ujian jaringan Senin dibatalkan, begitu juga Selasa 10.00, karena dosen rapat sepekan. Surat bercap ada di lampiran. Beri tahu yang jarang buka grup!',
    },
    claim: {
      en: 'Monday’s and Tuesday’s exams are cancelled.',
      id: 'Ujian Senin dan Selasa dibatalkan.',
    },
    truth: 'misleading',
    detail: 'impersonation',
    technique: 'impersonation',
    move: 'trace',
    trail: [
      {
        name: 'Fakultas Informatika ULK',
        url: 'https://informatika-ulk.example/verifikasi-surat',
        kind: 'official',
        stance: 'contradicts',
        finding: {
          en: 'The letter number belongs to last year’s room booking.',
          id: 'Nomor surat itu milik peminjaman ruang tahun lalu.',
        },
      },
      {
        name: 'Kalender Akademik ULK',
        url: 'https://ulk.example/kalender',
        kind: 'primary',
        stance: 'contradicts',
        finding: { en: 'Both exams still listed.', id: 'Kedua ujian masih tercantum.' },
      },
    ],
    difficulty: 2,
    note: {
      en: 'A stamp and letterhead can be pasted onto anything. Check the letter at its source, not on the picture.',
      id: 'Cap dan kop bisa ditempel di mana saja. Cek surat di sumbernya, bukan di gambar.',
    },
  },
};
