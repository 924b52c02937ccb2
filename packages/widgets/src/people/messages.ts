import type { Catalogue } from '../language/index.ts';

/** The one word for the badge, wherever it is named. */
export const messages: Catalogue<'badge' | 'wearsBadge' | 'noBadge'> = {
  en: { badge: 'lantern badge', wearsBadge: 'wears a lantern badge', noBadge: 'no badge' },
  id: {
    badge: 'lencana lentera',
    wearsBadge: 'memakai lencana lentera',
    noBadge: 'tanpa lencana',
  },
};
