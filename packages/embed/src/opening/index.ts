export { Ready } from './ready.tsx';
export { useOpened } from './use-opened.ts';
export { Waiting } from './waiting.tsx';
