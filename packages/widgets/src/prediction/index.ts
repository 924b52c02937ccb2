export { predictionQuestionSchema } from '@groundswell/core/quiz';
export { foresaw } from './foresaw.ts';
export { Prediction } from './prediction.tsx';
export type { PredictionProps } from './use-prediction.ts';
