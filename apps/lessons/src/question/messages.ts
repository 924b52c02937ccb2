export const messages = {
  en: {
    noQuestion:
      'The question “{question}” is no longer in this lesson. If you answered it before, your answer is kept.',
  },
  id: {
    noQuestion:
      'Pertanyaan “{question}” sudah tidak ada di pelajaran ini. Kalau kamu pernah menjawabnya, jawabanmu tetap disimpan.',
  },
} as const;
