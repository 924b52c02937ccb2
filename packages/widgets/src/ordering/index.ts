export { orderQuestionSchema } from '@groundswell/core/quiz';
export { Ordering } from './ordering.tsx';
export type { OrderingProps } from './use-ordering.ts';
