import type { Text } from './text.ts';

/** What marking says. Not answered is not wrong, and a prediction is neither. */
export type Verdict = Unready | Marked | Locked;

/** Nothing to mark yet. */
export interface Unready {
  readonly status: 'unready';
  readonly reason: UnreadyReason;
  /** How many parts are still missing, where the answer has parts. */
  readonly missing?: number;
}

/**
 * `empty`: nothing answered. `incomplete`: a part is missing. `not-compared`: written, but not yet held against the
 * model answer. `no-sureness`: predicted, but not yet how surely. `out-of-range`: off the scale. `not-offered`: names
 * an option or card that this question does not have, as after an update.
 */
export type UnreadyReason =
  | 'empty'
  | 'incomplete'
  | 'not-compared'
  | 'no-sureness'
  | 'out-of-range'
  | 'not-offered';

/** A marked answer, with what there is to learn from it. */
export interface Marked {
  readonly status: 'marked';
  /** From 0 to `possible`. */
  readonly earned: number;
  readonly possible: number;
  readonly feedback: readonly Feedback[];
  /** Misconceptions that the answer points to, each once. */
  readonly tags: readonly string[];
}

/** A prediction, locked: neither right nor wrong. */
export interface Locked {
  readonly status: 'locked';
  readonly tags: readonly string[];
}

/** What to say about one part of an answer. */
export interface Feedback {
  /** Id of the option, card, pair or item; `answer` for the answer as a whole. */
  readonly part: string;
  /** `missed`: right, but not chosen, or not answered. */
  readonly state: 'right' | 'wrong' | 'missed';
  readonly text: Text;
}

/** How a marked answer went, in one word. */
export function gradeOf({ earned, possible }: Marked | StoredMark): 'right' | 'partly' | 'wrong' {
  if (earned >= possible) return 'right';
  return earned > 0 ? 'partly' : 'wrong';
}

/** What is kept of a marked verdict; the words are found again by marking the response again. */
export type StoredMark = Pick<Marked, 'status' | 'earned' | 'possible' | 'tags'>;

export type StoredVerdict = StoredMark | Locked;
