export const messages = {
  en: {
    share: 'Share',
    copyLink: 'Copy the link',
    copied: 'Link copied',
    copyThis: 'Copy this link',
    savePng: 'Picture (PNG)',
    saveSvg: 'Drawing (SVG)',
    saveCsv: 'Table (CSV)',
    notSaved: 'It could not be saved: {reason}',
  },
  id: {
    share: 'Bagikan',
    copyLink: 'Salin tautan',
    copied: 'Tautan tersalin',
    copyThis: 'Salin tautan ini',
    savePng: 'Gambar (PNG)',
    saveSvg: 'Gambar garis (SVG)',
    saveCsv: 'Tabel (CSV)',
    notSaved: 'Tidak dapat disimpan: {reason}',
  },
} as const;
