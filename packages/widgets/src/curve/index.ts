export { curveQuestionSchema } from '@groundswell/core/quiz';
export { Curve } from './curve.tsx';
export type { CurveProps } from './use-curve.ts';
