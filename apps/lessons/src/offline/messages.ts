export const messages = {
  en: {
    offline: 'You are offline. Carry on.',
    offlineWhy: 'Everything works, and your answers are kept here.',
    close: 'Close',
    newVersion: 'A new version is ready.',
    newVersionWhy: 'Your answers stay.',
    take: 'Open it',
    later: 'Later',
  },
  id: {
    offline: 'Kamu sedang luring. Lanjut saja.',
    offlineWhy: 'Semua tetap jalan, dan jawabanmu tersimpan di sini.',
    close: 'Tutup',
    newVersion: 'Ada versi baru.',
    newVersionWhy: 'Jawabanmu tetap ada.',
    take: 'Buka',
    later: 'Nanti',
  },
} as const;
