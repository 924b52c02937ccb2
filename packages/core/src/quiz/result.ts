import type { Certainty } from './certainty.ts';
import type { Attempt, Kind, Response } from './question.ts';
import type { Locked, Marked, StoredVerdict } from './verdict.ts';

/** Raised when a stored result changes its meaning; readers refuse what they don't know. */
export const resultVersion = 1;

/** A response and its verdict with everything around them, as stored. Times are milliseconds since 1970. */
export type Result<K extends Kind = Kind> = { readonly [P in K]: ResultOf<P> }[K];

interface ResultOf<K extends Kind> {
  readonly version: typeof resultVersion;
  readonly questionId: string;
  readonly kind: K;
  readonly response: Response<K>;
  readonly verdict: StoredVerdict;
  /** 1 for the first try. */
  readonly attempt: number;
  readonly hintsUsed: number;
  /** Left out where it was not asked. */
  readonly certainty?: Certainty;
  readonly startedAt: number;
  readonly at: number;
  /** Milliseconds spent; may be less than the span, if the page was out of sight. */
  readonly duration: number;
}

/** When and how a question was answered. The clock is the caller's. */
export interface Circumstances {
  readonly startedAt: number;
  readonly at: number;
  /** @default at - startedAt */
  readonly duration?: number;
  /** @default 1 */
  readonly attempt?: number;
  /** @default 0 */
  readonly hintsUsed?: number;
  readonly certainty?: Certainty | undefined;
}

/** Packs a marked or locked attempt for storing. */
export function resultOf<K extends Kind>(
  { kind, question, response }: Attempt<K>,
  verdict: Marked | Locked,
  {
    startedAt,
    at,
    duration = at - startedAt,
    attempt = 1,
    hintsUsed = 0,
    certainty,
  }: Circumstances,
): Result<K> {
  const result: ResultOf<K> = {
    version: resultVersion,
    questionId: question.id,
    kind,
    response,
    verdict: storedVerdict(verdict),
    attempt,
    hintsUsed,
    ...(certainty !== undefined && { certainty }),
    startedAt,
    at,
    duration: Math.max(0, duration),
  };
  return result;
}

function storedVerdict(verdict: Marked | Locked): StoredVerdict {
  if (verdict.status === 'locked') return verdict;
  const { status, earned, possible, tags } = verdict;
  return { status, earned, possible, tags };
}
