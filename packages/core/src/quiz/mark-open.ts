import { marked, tagsOf, unready } from './marked.ts';
import type { OpenQuestion, OpenResponse, RubricPoint } from './open.ts';
import type { Verdict } from './verdict.ts';

/** What each ticked rubric point is worth, as the learner sees it. */
export function markOpen({ rubric }: OpenQuestion, { words, ticked }: OpenResponse): Verdict {
  if (words.trim() === '') return unready('empty');
  if (ticked === null) return unready('not-compared');
  const there = new Set(ticked);
  const found = rubric.filter(({ id }) => there.has(id));
  if (found.length < there.size) return unready('not-offered');
  return marked(
    worth(found),
    worth(rubric),
    rubric.map(({ id, feedback }) => ({
      part: id,
      state: there.has(id) ? 'right' : 'missed',
      text: feedback,
    })),
    tagsOf(rubric.filter(({ id }) => !there.has(id))),
  );
}

function worth(points: readonly RubricPoint[]): number {
  return points.reduce((sum, { worth = 1 }) => sum + worth, 0);
}
