import { marked, tagsOf, unready } from './marked.ts';
import type { NumberQuestion, NumberResponse, OffAnswer } from './number.ts';
import type { Verdict } from './verdict.ts';

/** One point inside the accepted range; outside it the first off-answer that fits says why, and what it is worth. */
export function markNumber(question: NumberQuestion, { value }: NumberResponse): Verdict {
  if (value === null || !Number.isFinite(value)) return unready('empty');
  const [low, high] = question.accept;
  if (low <= value && value <= high) {
    return marked(1, 1, [{ part: 'answer', state: 'right', text: question.feedback }]);
  }

  const known = question.offAnswers?.find((off) => fits(off, value));
  const text = known?.feedback ?? question.otherwise;
  const share = known && 'exactly' in known ? (known.share ?? 0) : 0;
  const state = share === 1 ? 'right' : share > 0 ? 'missed' : 'wrong';
  return marked(share, 1, [{ part: 'answer', state, text }], tagsOf(known ? [known] : []));
}

function fits(off: OffAnswer, value: number): boolean {
  if ('below' in off) return value < off.below;
  if ('above' in off) return value > off.above;
  return Math.abs(value - off.exactly) <= (off.within ?? 0);
}
