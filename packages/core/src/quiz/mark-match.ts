import { marked, tagsOf, unready } from './marked.ts';
import type { MatchPair, MatchQuestion, MatchResponse } from './match.ts';
import type { Feedback, Verdict } from './verdict.ts';

/** One point for each left side with its own right side. A right side may serve only once. */
export function markMatch(
  { pairs, extras = [] }: MatchQuestion,
  { matched }: MatchResponse,
  final: boolean,
): Verdict {
  const lefts = new Set(pairs.map((pair) => pair.id));
  const rights = new Set([...lefts, ...extras.map((extra) => extra.id)]);
  const links = Object.entries(matched);
  if (links.length === 0) return unready('empty');
  const used = new Set(links.map(([, right]) => right));
  if (used.size < links.length || links.some(([l, r]) => !lefts.has(l) || !rights.has(r))) {
    return unready('not-offered');
  }
  const missing = pairs.length - links.length;
  if (missing > 0 && !final) return unready('incomplete', missing);

  const rightOf = new Map(links);
  const missedPairs = pairs.filter(({ id }) => rightOf.has(id) && rightOf.get(id) !== id);
  return marked(
    links.filter(([left, right]) => left === right).length,
    pairs.length,
    pairs.map((pair) => remark(pair, rightOf.get(pair.id))),
    tagsOf(missedPairs.flatMap(({ wrong }) => wrong ?? [])),
  );
}

function remark({ id, feedback, wrong }: MatchPair, right: string | undefined): Feedback {
  if (right === undefined) return { part: id, state: 'missed', text: feedback };
  if (right === id) return { part: id, state: 'right', text: feedback };
  return { part: id, state: 'wrong', text: wrong?.feedback ?? feedback };
}
