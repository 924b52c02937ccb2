import type { Text } from './text.ts';

export const judgements = ['trustworthy', 'misleading', 'not-enough'] as const;

export type Judgement = (typeof judgements)[number];

/** What each judgement is called. */
export const judgementWords: Readonly<Record<Judgement, Text>> = {
  trustworthy: { en: 'Trustworthy', id: 'Layak dipercaya' },
  misleading: { en: 'Misleading', id: 'Menyesatkan' },
  'not-enough': { en: 'Not enough evidence yet', id: 'Belum cukup bukti' },
};
