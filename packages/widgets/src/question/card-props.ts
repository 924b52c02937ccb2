import type { AttemptRules, Kind, Question, Response, Result } from '@groundswell/core/quiz';
import type { ReactNode } from 'react';
import type { Clock } from './clock.ts';

/** What every question card takes, whatever its kind. */
export interface CardProps<K extends Kind> {
  /** What is asked, with its answer and all its feedback. */
  question: Question<K>;
  /** Called once per marked submission, never for one that lacks something. */
  onResult?: ((result: Result<K>) => void) | undefined;
  /** An earlier result: the card opens where the learner left it. */
  initialResult?: Result<K> | undefined;
  /** A half-given answer from before; it stands over `initialResult`, because it is newer. */
  draft?: Response<K> | undefined;
  /** Called with every change, so that the answer survives a killed tab. */
  onDraft?: ((response: Response<K>) => void) | undefined;
  /** Shows the earlier answer and all feedback, with nothing left to press. */
  review?: boolean | undefined;
  /** The question can be read but not answered. */
  disabled?: boolean | undefined;
  /** How many attempts there are, and what they and hints cost. @default any number, at no cost */
  rules?: AttemptRules | undefined;
  /** Keeps the answer and says how it went only once this is false, as when a whole set is handed in. */
  deferred?: boolean | undefined;
  /** Asks how certain the answer is before it is marked, and marks the certainty too. */
  asksCertainty?: boolean | undefined;
  /** Where the question stands, such as "Question 2 of 7". */
  label?: string | undefined;
  /** Stands behind the buttons once the answer was marked, such as the way to the next question. */
  after?: ReactNode;
  /** Decides the order of shuffled parts. @default the question's id */
  seed?: string | number | undefined;
  /** @default the clock of the device */
  clock?: Clock | undefined;
}
