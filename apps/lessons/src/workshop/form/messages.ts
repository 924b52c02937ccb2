import { partNames } from './part-names.ts';

export const messages = {
  en: {
    ...partNames.en,
    complete: 'This question is complete.',
    place: 'Place of “{item}”',
  },
  id: {
    ...partNames.id,
    complete: 'Soal ini lengkap.',
    place: 'Tempat “{item}”',
  },
} as const;
