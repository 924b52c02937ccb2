export { FeedPeek, type FeedPeekProps } from './feed-peek.tsx';
export { FeedWindow } from './feed-window.tsx';
export { type FeedPeekSettings, feedPeekSchema } from './settings.ts';
