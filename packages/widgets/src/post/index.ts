export { PostView, type PostViewProps } from './post-view.tsx';
export { Trail, type TrailProps } from './trail.tsx';
