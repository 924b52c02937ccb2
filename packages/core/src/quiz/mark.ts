import { markCloze } from './mark-cloze.ts';
import { markCurve } from './mark-curve.ts';
import { markEstimate } from './mark-estimate.ts';
import { markExplain } from './mark-explain.ts';
import { markHighlight } from './mark-highlight.ts';
import { markHotspot } from './mark-hotspot.ts';
import { markMatch } from './mark-match.ts';
import { markMulti } from './mark-multi.ts';
import { markNetworkGoal } from './mark-network-goal.ts';
import { markNumber } from './mark-number.ts';
import { markOpen } from './mark-open.ts';
import { markOrder } from './mark-order.ts';
import { markPrediction } from './mark-prediction.ts';
import { markShare } from './mark-share.ts';
import { markShort } from './mark-short.ts';
import { markSingle } from './mark-single.ts';
import { markSort } from './mark-sort.ts';
import { markTrueFalse } from './mark-true-false.ts';
import { markTrust } from './mark-trust.ts';
import type { Attempt, Kind, Question, Response } from './question.ts';
import type { Verdict } from './verdict.ts';

/** Marks the answers to one kind of question; a `final` one as it stands, whatever it lacks. */
export type Marker<K extends Kind> = (
  question: Question<K>,
  response: Response<K>,
  final: boolean,
) => Verdict;

/** A new kind does not compile until its marker stands here. */
const markers: { readonly [K in Kind]: Marker<K> } = {
  single: markSingle,
  multi: markMulti,
  number: markNumber,
  order: markOrder,
  sort: markSort,
  match: markMatch,
  explain: markExplain,
  prediction: markPrediction,
  'true-false': markTrueFalse,
  short: markShort,
  estimate: markEstimate,
  cloze: markCloze,
  highlight: markHighlight,
  hotspot: markHotspot,
  curve: markCurve,
  open: markOpen,
  trust: markTrust,
  share: markShare,
  'network-goal': markNetworkGoal,
};

/** What a response is worth and what there is to learn from it. Pure: the same attempt gets the same verdict anywhere. */
export function mark<K extends Kind>({ kind, question, response, final }: Attempt<K>): Verdict {
  return markers[kind](question, response, final ?? false);
}
