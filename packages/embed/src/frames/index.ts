export { followFrames } from './follow-frames.ts';
