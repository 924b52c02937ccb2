export { Senders, type SendersProps } from './senders.tsx';
export { type SendersSettings, sendersSchema } from './settings.ts';
