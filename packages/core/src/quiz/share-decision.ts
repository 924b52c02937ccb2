import type { Text } from './text.ts';

export const shareDecisions = ['share', 'check', 'ignore'] as const;

export type ShareDecision = (typeof shareDecisions)[number];

/** What each decision is called. */
export const decisionWords: Readonly<Record<ShareDecision, Text>> = {
  share: { en: 'Share it', id: 'Bagikan' },
  check: { en: 'Check it first', id: 'Cek dulu' },
  ignore: { en: 'Leave it', id: 'Biarkan' },
};
