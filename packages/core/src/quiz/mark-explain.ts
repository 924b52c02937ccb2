import type { ExplainQuestion, ExplainResponse } from './explain.ts';
import type { SelfMark } from './self-mark.ts';
import { marked, unready } from './marked.ts';
import type { Feedback, Verdict } from './verdict.ts';

/** The learner's own mark: one point for the same idea, half for part of it, none for another. */
export function markExplain({ model }: ExplainQuestion, response: ExplainResponse): Verdict {
  if (response.words.trim() === '') return unready('empty');
  if (response.selfMark === null) return unready('not-compared');
  const { earned, state } = worth[response.selfMark];
  return marked(earned, 1, [{ part: 'answer', state, text: model }]);
}

const worth: Readonly<Record<SelfMark, { earned: number; state: Feedback['state'] }>> = {
  'same-idea': { earned: 1, state: 'right' },
  partly: { earned: 0.5, state: 'missed' },
  missed: { earned: 0, state: 'missed' },
};
