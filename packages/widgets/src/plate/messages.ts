export const messages = {
  en: { figure: 'Figure {number, number}' },
  id: { figure: 'Gambar {number, number}' },
} as const;
