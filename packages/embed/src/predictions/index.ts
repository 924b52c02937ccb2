export { lockPrediction, usePredictions } from './predictions.ts';
