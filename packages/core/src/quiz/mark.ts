import { markExplain } from './mark-explain.ts';
import { markMatch } from './mark-match.ts';
import { markMulti } from './mark-multi.ts';
import { markNetworkGoal } from './mark-network-goal.ts';
import { markNumber } from './mark-number.ts';
import { markOrder } from './mark-order.ts';
import { markPrediction } from './mark-prediction.ts';
import { markSingle } from './mark-single.ts';
import { markSort } from './mark-sort.ts';
import type { Attempt, Kind, Question, Response } from './question.ts';
import type { Verdict } from './verdict.ts';

type Marker<K extends Kind> = (
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
  'network-goal': markNetworkGoal,
};

/** What a response is worth and what there is to learn from it. Pure: the same attempt gets the same verdict anywhere. */
export function mark<K extends Kind>({ kind, question, response, final }: Attempt<K>): Verdict {
  return markers[kind](question, response, final ?? false);
}
