export const messages = {
  en: {
    savedOnPhone: 'Saved on this phone',
    savedOnDevice: 'Saved on this device',
    notSaved: 'Not saved',
    notices: 'About your answers',
    unsaved:
      '{count, plural, =0 {Your answers are safe on this page but not stored.} one {Your last answer is safe on this page but not stored.} =2 {Your last two answers are safe on this page but not stored.} other {Your last # answers are safe on this page but not stored.}}',
    'full-title': 'This phone has no room left',
    'full-body': 'Save a receipt now, then free some space.',
    'blocked-title': 'This browser stores nothing here',
    'blocked-body':
      'A private window or a setting forbids it. Save a receipt before you close the page.',
    'failing-title': 'Storing your answers failed',
    'failing-body': 'Save a receipt now, then try again.',
    saveReceipt: 'Save receipt',
    tryAgain: 'Try again',
    'corrupt-title':
      '{count, plural, one {One entry of your journal cannot be read} other {# entries of your journal cannot be read}}',
    'corrupt-body':
      'Everything else is here and nothing was thrown away. A receipt holds all of it, the unreadable part too.',
    'corrupt-which': 'Which part?',
    'corrupt-entry': 'Entry {place, number}:',
    'retired-title':
      '{count, plural, one {A question you answered has left the lessons} other {# questions you answered have left the lessons}}',
    'retired-body':
      'A newer version no longer asks. What you answered is kept and goes into your receipt; nothing else has changed.',
    'retired-seen': 'Close',
  },
  id: {
    savedOnPhone: 'Tersimpan di ponsel ini',
    savedOnDevice: 'Tersimpan di perangkat ini',
    notSaved: 'Belum tersimpan',
    notices: 'Tentang jawabanmu',
    unsaved:
      '{count, plural, =0 {Jawabanmu aman di halaman ini, tetapi belum tersimpan.} =1 {Jawaban terakhirmu aman di halaman ini, tetapi belum tersimpan.} =2 {Dua jawaban terakhirmu aman di halaman ini, tetapi belum tersimpan.} other {# jawaban terakhirmu aman di halaman ini, tetapi belum tersimpan.}}',
    'full-title': 'Memori ponsel penuh',
    'full-body': 'Simpan tanda terima sekarang, lalu kosongkan sedikit ruang.',
    'blocked-title': 'Peramban ini tidak menyimpan apa pun di sini',
    'blocked-body':
      'Mungkin jendelanya privat, atau setelannya melarang. Simpan tanda terima sebelum menutup halaman.',
    'failing-title': 'Jawabanmu gagal disimpan',
    'failing-body': 'Simpan tanda terima sekarang, lalu coba lagi.',
    saveReceipt: 'Simpan tanda terima',
    tryAgain: 'Coba lagi',
    'corrupt-title': '{count, plural, other {# catatan di jurnalmu tidak terbaca}}',
    'corrupt-body':
      'Yang lain tetap ada dan tidak ada yang dibuang. Tanda terima memuat semuanya, termasuk bagian yang tidak terbaca.',
    'corrupt-which': 'Bagian mana?',
    'corrupt-entry': 'Catatan {place, number}:',
    'retired-title':
      '{count, plural, other {# pertanyaan yang pernah kamu jawab sudah keluar dari pelajaran}}',
    'retired-body':
      'Versi baru tidak menanyakannya lagi. Jawabanmu tetap disimpan dan ikut dalam tanda terima; yang lain tidak berubah.',
    'retired-seen': 'Tutup',
  },
} as const;
