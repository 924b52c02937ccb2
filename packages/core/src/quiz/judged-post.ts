import type { Forecast } from './brier.ts';
import type { DoubtCounts } from './discernment.ts';
import type { Truth } from './post.ts';
import type { Question } from './question.ts';
import type { Result } from './result.ts';
import type { TrustResponse } from './trust.ts';

/** A post and what somebody thought of it. */
export interface JudgedPost extends TrustResponse {
  readonly truth: Truth;
}

/**
 * What trust judgements say of telling apart: the first answer to each question, for whoever answers again knows better.
 * Posts that could not be known yet are left out, and so are results whose question is not among these.
 */
export function judgedPosts(
  results: readonly Result[],
  questions: ReadonlyMap<string, Question>,
): JudgedPost[] {
  const first = new Map<string, JudgedPost>();
  for (const { questionId, kind, response } of results) {
    const question = questions.get(questionId);
    if (kind !== 'trust' || question?.kind !== 'trust') continue;
    if (question.settledAs || first.has(questionId)) continue;
    first.set(questionId, { truth: question.post.truth, ...response });
  }
  return [...first.values()];
}

/** Hits and false alarms. Posts left open ("not enough evidence yet", or no answer) count for neither side. */
export function doubtCounts(judged: readonly JudgedPost[]): DoubtCounts {
  const settled = judged.filter(
    ({ judgement }) => judgement === 'trustworthy' || judgement === 'misleading',
  );
  const misleading = settled.filter(({ truth }) => truth === 'misleading');
  const trustworthy = settled.filter(({ truth }) => truth === 'trustworthy');
  const doubted = (posts: readonly JudgedPost[]) =>
    posts.filter(({ judgement }) => judgement === 'misleading').length;
  return {
    hits: doubted(misleading),
    misleading: misleading.length,
    falseAlarms: doubted(trustworthy),
    trustworthy: trustworthy.length,
  };
}

/** How likely each post was held to be misleading: trusting with confidence .7 says 30 %. */
export function forecasts(judged: readonly JudgedPost[]): Forecast[] {
  return judged.flatMap(({ truth, judgement, confidence }) => {
    if (confidence === null || judgement === null || judgement === 'not-enough') return [];
    const probability = judgement === 'misleading' ? confidence : 1 - confidence;
    return [{ probability, happened: truth === 'misleading' }];
  });
}
