import { findWritten } from './find-written.ts';
import { marked, tagsOf, unready } from './marked.ts';
import type { ShortQuestion, ShortResponse } from './short.ts';
import type { Verdict } from './verdict.ts';

/** One point, or the share of it that the first fitting answer is worth; none for anything else. */
export function markShort(question: ShortQuestion, { words }: ShortResponse): Verdict {
  if (words.trim() === '') return unready('empty');
  const found = findWritten(question, words);
  const share = found ? (found.share ?? 1) : 0;
  const state = share === 1 ? 'right' : share > 0 ? 'missed' : 'wrong';
  const text = found?.feedback ?? question.otherwise;
  return marked(
    share,
    1,
    [{ part: 'answer', state, text }],
    found && share < 1 ? tagsOf([found]) : [],
  );
}
