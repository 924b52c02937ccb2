import { createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import { gradeOf, type StoredMark } from './verdict.ts';

/** One time a recall question was answered. Time in milliseconds since 1970. */
export interface Review {
  readonly at: number;
  readonly mark: StoredMark;
  readonly hintsUsed: number;
}

/** What spaced repetition makes of the reviews so far. */
export interface ReviewState {
  readonly dueAt: number;
  /** Days until the chance of recall falls to nine in ten. */
  readonly stability: number;
  /** 1 easy to 10 hard. */
  readonly difficulty: number;
}

/**
 * The FSRS schedule (Ye, Su & Cao 2022, doi:10.1145/3534678.3539081) after these reviews, in their order: wrong is
 * "again"; partly right, or right with a hint, is "hard"; right is "good". No chance is in it, so the same reviews give
 * the same day everywhere. Undefined before the first. The plain schedule of a day and a week needs none of this.
 */
export function reviewSchedule(reviews: readonly Review[]): ReviewState | undefined {
  const [first] = reviews;
  if (!first) return undefined;
  let card = createEmptyCard(first.at);
  for (const review of reviews) card = scheduler.next(card, review.at, ratingOf(review)).card;
  return { dueAt: card.due.getTime(), stability: card.stability, difficulty: card.difficulty };
}

const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

function ratingOf({ mark, hintsUsed }: Review): Grade {
  const grade = gradeOf(mark);
  if (grade === 'wrong') return Rating.Again;
  return grade === 'partly' || hintsUsed > 0 ? Rating.Hard : Rating.Good;
}
