import type { Catalogue } from '../language/index.ts';

export const messages: Catalogue<'partner'> = {
  en: { partner: 'Its partner: “{right}”.' },
  id: { partner: 'Pasangannya: “{right}”.' },
};
