import { marked, tagsOf, unready } from './marked.ts';
import type { Remark } from './question-base.ts';
import { fitting, type SortCard, type SortQuestion, type SortResponse } from './sort.ts';
import type { Feedback, Verdict } from './verdict.ts';

/** One point for each card in its bin, or in one that is as good. */
export function markSort(
  { bins, cards }: SortQuestion,
  { placed }: SortResponse,
  final: boolean,
): Verdict {
  const cardIds = new Set(cards.map((card) => card.id));
  const binIds = new Set(bins.map((bin) => bin.id));
  const moves = Object.entries(placed);
  if (moves.length === 0) return unready('empty');
  if (moves.some(([card, bin]) => !cardIds.has(card) || !binIds.has(bin))) {
    return unready('not-offered');
  }
  const missing = cards.length - moves.length;
  if (missing > 0 && !final) return unready('incomplete', missing);

  const binOf = new Map(moves);
  const wrong = cards.flatMap((card) => wrongRemark(card, binOf.get(card.id)) ?? []);
  return marked(
    cards.filter((card) => fitting(card, binOf.get(card.id)) !== undefined).length,
    cards.length,
    cards.map((card) => remark(card, binOf.get(card.id))),
    tagsOf(wrong),
  );
}

function remark(card: SortCard, bin: string | undefined): Feedback {
  const wrong = wrongRemark(card, bin);
  if (wrong) return { part: card.id, state: 'wrong', text: wrong.feedback };
  return {
    part: card.id,
    state: bin === undefined ? 'missed' : 'right',
    text: fitting(card, bin) ?? card.feedback,
  };
}

/** What to say about a card in a wrong bin. */
function wrongRemark(card: SortCard, bin: string | undefined): Remark | undefined {
  if (bin === undefined || fitting(card, bin)) return undefined;
  const known = card.wrongBins?.find((wrong) => wrong.bin === bin);
  return known ?? card.elsewhere ?? { feedback: card.feedback };
}
