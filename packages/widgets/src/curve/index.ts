export { Curve } from './curve.tsx';
export type { CurveProps } from './use-curve.ts';
