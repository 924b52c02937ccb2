export { shareQuestionSchema } from '@groundswell/core/quiz';
export { Share } from './share.tsx';
export type { ShareProps } from './use-share.ts';
