export { estimateQuestionSchema } from '@groundswell/core/quiz';
export { Estimate, type EstimateProps } from './estimate.tsx';
