export const messages = {
  en: { caption: 'Try it yourself.' },
  id: { caption: 'Coba sendiri.' },
} as const;
