export { arrangePosts, type DrawOptions, drawPosts } from './draw-posts.ts';
export { lessonSets, type RadarForm, radarFormFor, radarForms } from './item-plan.ts';
export { practicePosts } from './practice-posts.ts';
export { shareQuestion, trustQuestion } from './trust-question.ts';
