import type { Catalogue } from '../language/index.ts';

export const messages: Catalogue<'empty'> = {
  en: { empty: 'Decide first. Nothing is sent anywhere.' },
  id: { empty: 'Putuskan dulu. Tidak ada yang benar-benar terkirim.' },
};
