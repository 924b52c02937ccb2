export { TieBoard, type TieBoardProps } from './tie-board.tsx';
