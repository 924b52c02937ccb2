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
  searchResults,
} from './desk/desk-stage.ts';
export { begunCheck, type WorkedStep, workedCheck } from './desk/worked-check.ts';
