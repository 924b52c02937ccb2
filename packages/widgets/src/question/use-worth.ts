import {
  type AttemptMark,
  type AttemptRules,
  bestAttempt,
  type Result,
} from '@groundswell/core/quiz';
import { useState } from 'react';

export interface Worth {
  /** Points of the best attempt after penalties; undefined without rules or attempts. */
  points: { readonly earned: number; readonly possible: number } | undefined;
  /** Enters a marked attempt. */
  add: (mark: AttemptMark) => void;
}

/** What is known of an earlier result. */
type Earlier = Pick<Result, 'verdict' | 'attempt' | 'hintsUsed'>;

/** What the attempts are worth under the rules. Those before an earlier result are not known and count for nothing. */
export function useWorth(rules: AttemptRules | undefined, earlier: Earlier | undefined): Worth {
  const [marks, setMarks] = useState<readonly AttemptMark[]>(() => marksUpTo(earlier));
  return {
    points: rules && bestAttempt(marks, rules),
    add: (mark) => setMarks([...marks, mark]),
  };
}

function marksUpTo(earlier: Earlier | undefined): AttemptMark[] {
  if (earlier?.verdict.status !== 'marked') return [];
  const { earned, possible } = earlier.verdict;
  const unknown = { earned: 0, possible, hintsUsed: 0 };
  return [
    ...Array.from({ length: earlier.attempt - 1 }, () => unknown),
    { earned, possible, hintsUsed: earlier.hintsUsed },
  ];
}
