export { Trust } from './trust.tsx';
export type { TrustProps } from './use-trust.ts';
