/** What further attempts and hints cost, as shares of the points. */
export interface AttemptRules {
  /** Attempts allowed; undefined for any number. */
  readonly attempts?: number;
  /** Taken off for each attempt before. @default 0 */
  readonly perAttempt?: number;
  /** Taken off for each hint used, in all. @default 0 */
  readonly perHint?: number;
}

/** One marked attempt, as results keep it. */
export interface AttemptMark {
  readonly earned: number;
  readonly possible: number;
  /** Hints used up to this attempt. */
  readonly hintsUsed: number;
}

/**
 * What the best attempt is worth after penalties, never below 0. Attempts beyond those allowed don't count; undefined
 * without any.
 */
export function bestAttempt(
  marks: readonly AttemptMark[],
  { attempts = Number.POSITIVE_INFINITY, perAttempt = 0, perHint = 0 }: AttemptRules,
): { readonly earned: number; readonly possible: number } | undefined {
  const worths = marks.slice(0, attempts).map(({ earned, possible, hintsUsed }, before) => {
    const penalty = possible * (perAttempt * before + perHint * hintsUsed);
    return { earned: Math.max(0, earned - penalty), possible };
  });
  return worths.toSorted((a, b) => b.earned - a.earned)[0];
}
