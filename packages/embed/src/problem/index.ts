export { ProblemCard } from './problem-card.tsx';
export { type Refused, refused } from './refused.ts';
export { RefusedPiece } from './refused-piece.tsx';
