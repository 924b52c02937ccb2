export const messages = {
  en: {
    title: 'Figure studio',
    words:
      'Pick a figure or a question, set it up by looking at it, and take it into any page by one line. No account, and nothing is sent anywhere.',
    pick: 'Pick',
    what: 'What to set up',
    figure: 'A figure',
    question: 'A question',
    whichFigure: 'Figure',
    topic: 'Topic',
    whichQuestion: 'Question',
    choose: 'Choose',
    home: 'All lessons',
    workshop: 'Question workshop',
  },
  id: {
    title: 'Studio gambar',
    words:
      'Pilih gambar atau soal, atur sambil melihat hasilnya, lalu bawa ke halaman mana pun dengan satu baris. Tanpa akun, dan tidak ada yang dikirim ke mana pun.',
    pick: 'Pilih',
    what: 'Yang diatur',
    figure: 'Gambar',
    question: 'Soal',
    whichFigure: 'Gambar yang mana',
    topic: 'Topik',
    whichQuestion: 'Soal yang mana',
    choose: 'Pilih',
    home: 'Semua pelajaran',
    workshop: 'Bengkel soal',
  },
} as const;
