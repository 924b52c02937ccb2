export { PostQuestion, type PostQuestionProps } from './post-question.tsx';
export { PostView, type PostViewProps } from './post-view.tsx';
export { Trail, type TrailProps } from './trail.tsx';
