export const messages = {
  en: {
    share: 'Share',
    copied: 'Link copied',
    copyThis: 'Copy this link',
  },
  id: {
    share: 'Bagikan',
    copied: 'Tautan tersalin',
    copyThis: 'Salin tautan ini',
  },
} as const;
