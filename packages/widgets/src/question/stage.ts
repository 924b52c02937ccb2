import { gradeOf, type Verdict } from '@groundswell/core/quiz';

/** Where a learner stands with a question; shown as `data-state`. */
export type Stage =
  | 'empty'
  | 'partly-answered'
  | 'chosen'
  | 'locked'
  | 'right'
  | 'partly-right'
  | 'not-yet'
  | 'review'
  | 'disabled';

export interface Standing {
  review?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Marked, but nothing is said of it yet. */
  isKept?: boolean | undefined;
  /** The verdict that stands; before marking, what marking would say. */
  verdict: Verdict | { readonly status: 'complete' };
}

export function stageOf({ review, disabled, isKept, verdict }: Standing): Stage {
  if (review) return 'review';
  if (disabled) return 'disabled';
  if (isKept) return 'locked';
  switch (verdict.status) {
    case 'marked':
      return gradeStages[gradeOf(verdict)];
    case 'locked':
      return 'locked';
    case 'complete':
      return 'chosen';
    case 'unready':
      return verdict.reason === 'empty' || verdict.reason === 'not-offered'
        ? 'empty'
        : 'partly-answered';
  }
}

const gradeStages = { right: 'right', partly: 'partly-right', wrong: 'not-yet' } as const;
