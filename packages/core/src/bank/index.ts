export { arrangePosts, type DrawOptions, drawPosts } from './draw-posts.ts';
export { lessonSets, type RadarForm, radarFormFor, radarForms } from './item-plan.ts';
export { practicePosts } from './practice-posts.ts';
export { shareQuestion, trustQuestion } from './trust-question.ts';
export {
  type DeskQuery,
  type DeskStage,
  deskStage,
  deskStageIds,
  type DeskTab,
  otherCopies,
} from './desk/desk-stage.ts';
export { canShuffle, deskOrder } from './desk/desk-order.ts';
export { deskQuestion, deskQuestionId } from './desk/desk-question.ts';
export { hitCount, isOneSource, searchDesk } from './desk/search-desk.ts';
export { begunCheck, type WorkedStep, workedCheck } from './desk/worked-check.ts';
