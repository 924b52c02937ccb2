import type { Draft } from '../bench.ts';

/** Keeps the parts of a question that name each other in step: an order names every item once, and no other. */
export function inStep(draft: Draft): Draft {
  if (draft.kind !== 'order' || !Array.isArray(draft.items)) return draft;
  const ids = draft.items.map(({ id }: { id: string }) => id);
  const places = Array.isArray(draft.answer) ? (draft.answer as readonly string[][]) : [];
  const kept = places
    .map((tied) => tied.filter((id) => ids.includes(id)))
    .filter((tied) => tied.length > 0);
  const added = ids.filter((id) => !kept.flat().includes(id)).map((id) => [id]);
  return { ...draft, answer: [...kept, ...added] };
}
