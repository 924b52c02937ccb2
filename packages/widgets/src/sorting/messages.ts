import type { Catalogue } from '../language/index.ts';

export const messages: Catalogue<'belongsIn'> = {
  en: { belongsIn: 'It belongs in “{bin}”.' },
  id: { belongsIn: 'Tempatnya di “{bin}”.' },
};
