import { Random, shuffle } from '../random/index.ts';
import type { Question } from './question.ts';

/**
 * The ids of a question's movable parts in the order to show them: options, items, cards, or right sides. The same
 * seed always gives the same order; each question draws its own. Items to be ordered never start out ordered.
 */
export function shownOrder(question: Question, seed: number | string): string[] {
  const random = new Random(`${question.id} ${seed}`);
  switch (question.kind) {
    case 'single':
    case 'multi':
      return question.keepOrder
        ? idsOf(question.options)
        : shuffle(random, idsOf(question.options));
    case 'sort':
      return shuffle(random, idsOf(question.cards));
    case 'match':
      return shuffle(random, idsOf([...question.pairs, ...(question.extras ?? [])]));
    case 'order':
      return disordered(random, idsOf(question.items), question.answer);
    case 'prediction':
      return question.scale.type === 'choice' ? idsOf(question.scale.options) : [];
    default:
      return [];
  }
}

function idsOf(parts: readonly { readonly id: string }[]): string[] {
  return parts.map((part) => part.id);
}

/** Shuffled until at least one pair stands the wrong way round; two groups or more make sure that one can. */
function disordered(
  random: Random,
  ids: string[],
  answer: readonly (readonly string[])[],
): string[] {
  const rank = new Map(answer.flatMap((tied, place) => tied.map((id) => [id, place])));
  const rises = () =>
    ids.every((id, at) => at === 0 || (rank.get(ids[at - 1] ?? '') ?? 0) <= (rank.get(id) ?? 0));
  do shuffle(random, ids);
  while (rises());
  return ids;
}
