import type { PostPair } from '../post-pair.ts';

/** Newsroom. */
export const pair15: PostPair = {
  trustworthy: {
    id: 'p15t',
    pair: 15,
    topic: { en: 'newsroom', id: 'redaksi berita' },
    tone: 'calm',
    format: 'text',
    handle: '@kabarlentera',
    text: {
      en: 'Correction: yesterday we wrote that the library opens on Sundays. It opens on the first Sunday of the month only. The story by our reporter Sinta Wira has been changed and the old line is kept at the bottom.',
      id: 'Ralat: kemarin kami menulis perpustakaan buka hari Minggu. Yang benar, hanya Minggu pertama tiap bulan. Tulisan wartawan kami Sinta Wira telah diubah dan kalimat lama tetap dimuat di bawah.',
    },
    claim: {
      en: 'The library opens only on the first Sunday of the month; the paper corrected itself.',
      id: 'Perpustakaan buka hanya Minggu pertama; media meralat diri.',
    },
    truth: 'trustworthy',
    detail: 'correction',
    technique: 'none',
    move: 'trace',
    trail: [
      {
        name: 'Perpustakaan Lentera',
        url: 'https://perpus-lentera.example/jam-buka',
        kind: 'official',
        stance: 'confirms',
        finding: { en: 'Opening hours match the correction.', id: 'Jam buka cocok dengan ralat.' },
      },
      {
        name: 'Kabar Lentera',
        url: 'https://kabarlentera.example/ralat',
        kind: 'primary',
        stance: 'confirms',
        finding: { en: 'Public log of corrections.', id: 'Catatan ralat terbuka.' },
      },
    ],
    difficulty: 2,
    note: {
      en: 'Admitting an error is a sign of a source that can be trusted, not of one that lies.',
      id: 'Mengakui kesalahan justru ciri sumber yang bisa dipercaya.',
    },
  },
  misleading: {
    id: 'p15m',
    pair: 15,
    topic: { en: 'newsroom', id: 'redaksi berita' },
    tone: 'calm',
    format: 'text',
    handle: '@pengamat_media_kjr',
    text: {
      en: 'Reminder: yesterday the paper wrote about the harbour fees. The writer, Damar Ketut, failed an exam twice and once sold shoes. So the figures in the story by that reporter can be ignored, whatever the table at the bottom says.',
      id: 'Pengingat: kemarin koran menulis soal biaya pelabuhan. Penulisnya, Damar Ketut, dua kali gagal ujian dan pernah jualan sepatu. Jadi angka dalam tulisan wartawan itu boleh diabaikan, apa pun isi tabel di bawahnya.',
    },
    claim: {
      en: 'The harbour story is wrong because of the reporter’s past.',
      id: 'Berita pelabuhan salah karena masa lalu wartawannya.',
    },
    truth: 'misleading',
    detail: 'cherry_picked',
    technique: 'discredit',
    move: 'trace',
    trail: [
      {
        name: 'Otoritas Pelabuhan Lentera',
        url: 'https://pelabuhan-lentera.example/tarif',
        kind: 'primary',
        stance: 'contradicts',
        finding: {
          en: 'The published table matches the story to the last digit.',
          id: 'Tabel resmi cocok dengan berita sampai angka terakhir.',
        },
      },
      {
        name: 'Harian Kejora',
        url: 'https://harian-kejora.example/ekonomi/pelabuhan',
        kind: 'newsroom',
        stance: 'contradicts',
        finding: {
          en: 'A second newsroom found the same figures.',
          id: 'Redaksi lain menemukan angka sama.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'It attacks the person and leaves the evidence untouched. Ask: what about the table?',
      id: 'Menyerang orangnya, buktinya tidak disentuh. Tanyakan: lalu tabelnya?',
    },
  },
};
