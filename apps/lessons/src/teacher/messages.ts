export const messages = {
  en: {
    title: 'For teachers',
    words:
      'Hand out the link or the code. No account is needed; every answer stays on the student’s device.',
    qr: 'QR code of the lesson',
    copy: 'Copy the link',
    copied: 'Copied',
    worksheet: 'Worksheet to print',
    key: 'Answer key',
    workshop: 'Question workshop',
    studio: 'Figure studio',
    toLesson: 'Open the lesson',
    notes: 'Notes for this lesson',
  },
  id: {
    title: 'Untuk guru',
    words:
      'Bagikan tautan atau kodenya. Tidak perlu akun; semua jawaban tetap ada di perangkat siswa Anda.',
    qr: 'Kode QR pelajaran',
    copy: 'Salin tautan',
    copied: 'Tersalin',
    worksheet: 'Lembar kerja untuk dicetak',
    key: 'Kunci jawaban',
    workshop: 'Bengkel soal',
    studio: 'Studio gambar',
    toLesson: 'Buka pelajaran',
    notes: 'Catatan untuk pelajaran ini',
  },
} as const;
