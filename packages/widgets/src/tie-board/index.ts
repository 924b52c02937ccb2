export { networkGoalQuestionSchema } from '@groundswell/core/quiz';
export { TieBoard, type TieBoardProps } from './tie-board.tsx';
