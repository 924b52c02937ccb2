export { figureOutcomes } from './figure-outcomes.ts';
export { type Foresight, foresights, predictionCalibration } from './foresight.ts';
export {
  byTime,
  type EntryBase,
  type EntryContent,
  type EntrySignature,
  type FigureEntry,
  type JournalEntry,
  journalEntry,
  journalVersion,
  mergeEntries,
  type OutcomeEntry,
  type ResultEntry,
  type SettingEntry,
  type VisitEntry,
} from './journal-entry.ts';
export { journalEntrySchema } from './journal-entry-schema.ts';
export {
  type LessonOutline,
  type LessonProgress,
  lessonProgress,
  type ScreenOutline,
  type Step,
  steps,
} from './progress.ts';
export { type JournalProblem, type JournalReading, readJournal } from './read-journal.ts';
export { type RecallItem, recallDue, recallSchedule } from './recall.ts';
export { latestResults, lockedPredictions, resultsOf } from './results.ts';
export { settingsOf } from './settings.ts';
