export { QuestionPiece } from './question-piece.tsx';
