import { marked, tagsOf, unready } from './marked.ts';
import type { NumberQuestion, NumberResponse, OffAnswer } from './number.ts';
import type { Verdict } from './verdict.ts';

/** One point inside the accepted range, none outside. The first off-answer that fits says why. */
export function markNumber(question: NumberQuestion, { value }: NumberResponse): Verdict {
  if (value === null || !Number.isFinite(value)) return unready('empty');
  const [low, high] = question.accept;
  if (low <= value && value <= high) {
    return marked(1, 1, [{ part: 'answer', state: 'right', text: question.feedback }]);
  }

  const known = question.offAnswers?.find((off) => fits(off, value));
  const text = known?.feedback ?? question.otherwise;
  return marked(0, 1, [{ part: 'answer', state: 'wrong', text }], tagsOf(known ? [known] : []));
}

function fits(off: OffAnswer, value: number): boolean {
  if ('below' in off) return value < off.below;
  if ('above' in off) return value > off.above;
  return Math.abs(value - off.exactly) <= (off.within ?? 0);
}
