import type { JudgedPost } from '@groundswell/core/quiz';

export interface SureAndRight {
  /** Verdicts with a sureness. */
  readonly count: number;
  readonly right: number;
  readonly meanSureness: number;
  readonly answers: readonly { readonly confidence: number; readonly right: boolean }[];
}

/** How sure the verdicts were, beside how many were right; undefined where none was. */
export function sureAndRight(judged: readonly JudgedPost[]): SureAndRight | undefined {
  const answers = judged.flatMap(({ truth, judgement, confidence }) =>
    confidence === null ? [] : [{ confidence, right: judgement === truth }],
  );
  const count = answers.length;
  if (count === 0) return undefined;
  const sum = answers.reduce((total, { confidence }) => total + confidence, 0);
  const right = answers.filter((answer) => answer.right).length;
  return { count, right, meanSureness: sum / count, answers };
}
