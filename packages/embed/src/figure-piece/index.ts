export { FigurePiece } from './figure-piece.tsx';
