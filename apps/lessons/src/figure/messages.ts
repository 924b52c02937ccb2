export const messages = {
  en: {
    broken: 'This figure stopped. The rest of the lesson works, and nothing you answered is lost.',
    unknownKind:
      'This page knows no figure of the kind “{kind}”. A newer version may: reload while you are online.',
    retry: 'Try again',
  },
  id: {
    broken:
      'Gambar ini berhenti. Bagian lain pelajaran tetap jalan, dan jawabanmu tidak ada yang hilang.',
    unknownKind:
      'Halaman ini tidak mengenal gambar jenis “{kind}”. Mungkin versi yang lebih baru mengenalnya: muat ulang saat kamu daring.',
    retry: 'Coba lagi',
  },
} as const;
