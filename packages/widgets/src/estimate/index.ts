export { Estimate, type EstimateProps } from './estimate.tsx';
