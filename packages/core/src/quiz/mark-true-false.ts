import { marked, tagsOf, unready } from './marked.ts';
import type { TrueFalseQuestion, TrueFalseResponse } from './true-false.ts';
import type { Verdict } from './verdict.ts';

/** One point for the right one of two. */
export function markTrueFalse(
  { answer, whenTrue, whenFalse }: TrueFalseQuestion,
  { value }: TrueFalseResponse,
): Verdict {
  if (value === null) return unready('empty');
  const remark = value ? whenTrue : whenFalse;
  const right = value === answer;
  return marked(
    right ? 1 : 0,
    1,
    [{ part: 'answer', state: right ? 'right' : 'wrong', text: remark.feedback }],
    right ? [] : tagsOf([remark]),
  );
}
