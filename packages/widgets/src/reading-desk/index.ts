export { Browser } from './browser.tsx';
export { moveWords } from './kind-words.tsx';
export { messages as deskMessages } from './messages.ts';
export { ReadingDesk, type ReadingDeskProps } from './reading-desk.tsx';
export {
  type DeskOutcome,
  type DeskRecord,
  outcomeOf,
  pointsOf,
  recordsOf,
  settledBy,
} from './records.ts';
export { type ReadingDeskSettings, readingDeskSchema } from './settings.ts';
export { SourcePage } from './source-page.tsx';
