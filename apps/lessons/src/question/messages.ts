export const messages = {
  en: {
    noQuestion:
      'The question “{question}” is no longer in this lesson. If you answered it before, your answer is kept.',
    noCard:
      'The question “{question}” needs a newer version of this page. Reload while you are online.',
  },
  id: {
    noQuestion:
      'Pertanyaan “{question}” sudah tidak ada di pelajaran ini. Kalau kamu pernah menjawabnya, jawabanmu tetap disimpan.',
    noCard:
      'Pertanyaan “{question}” butuh versi halaman yang lebih baru. Muat ulang saat kamu daring.',
  },
} as const;
