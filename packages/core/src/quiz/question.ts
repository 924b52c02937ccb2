import type { ClozeQuestion, ClozeResponse } from './cloze.ts';
import type { CurveQuestion, CurveResponse } from './curve.ts';
import type { EstimateQuestion, EstimateResponse } from './estimate.ts';
import type { ExplainQuestion, ExplainResponse } from './explain.ts';
import type { HighlightQuestion, HighlightResponse } from './highlight.ts';
import type { HotspotQuestion, HotspotResponse } from './hotspot.ts';
import type { MatchQuestion, MatchResponse } from './match.ts';
import type { MultiQuestion, MultiResponse } from './multi.ts';
import type { NetworkGoalQuestion, NetworkGoalResponse } from './network-goal.ts';
import type { NumberQuestion, NumberResponse } from './number.ts';
import type { OpenQuestion, OpenResponse } from './open.ts';
import type { OrderQuestion, OrderResponse } from './order.ts';
import type { PredictionQuestion, PredictionResponse } from './prediction.ts';
import type { ShareQuestion, ShareResponse } from './share.ts';
import type { ShortQuestion, ShortResponse } from './short.ts';
import type { SingleQuestion, SingleResponse } from './single.ts';
import type { SortQuestion, SortResponse } from './sort.ts';
import type { TrueFalseQuestion, TrueFalseResponse } from './true-false.ts';
import type { TrustQuestion, TrustResponse } from './trust.ts';

/** Every kind of question with the response it takes. A new kind enters here; the compiler then names what it lacks. */
export interface Kinds {
  single: { question: SingleQuestion; response: SingleResponse };
  multi: { question: MultiQuestion; response: MultiResponse };
  number: { question: NumberQuestion; response: NumberResponse };
  order: { question: OrderQuestion; response: OrderResponse };
  sort: { question: SortQuestion; response: SortResponse };
  match: { question: MatchQuestion; response: MatchResponse };
  explain: { question: ExplainQuestion; response: ExplainResponse };
  prediction: { question: PredictionQuestion; response: PredictionResponse };
  'true-false': { question: TrueFalseQuestion; response: TrueFalseResponse };
  short: { question: ShortQuestion; response: ShortResponse };
  estimate: { question: EstimateQuestion; response: EstimateResponse };
  cloze: { question: ClozeQuestion; response: ClozeResponse };
  highlight: { question: HighlightQuestion; response: HighlightResponse };
  hotspot: { question: HotspotQuestion; response: HotspotResponse };
  curve: { question: CurveQuestion; response: CurveResponse };
  open: { question: OpenQuestion; response: OpenResponse };
  trust: { question: TrustQuestion; response: TrustResponse };
  share: { question: ShareQuestion; response: ShareResponse };
  'network-goal': { question: NetworkGoalQuestion; response: NetworkGoalResponse };
}

export type Kind = keyof Kinds;

/** What is asked. */
export type Question<K extends Kind = Kind> = Kinds[K]['question'];

/** What was answered. */
export type Response<K extends Kind = Kind> = Kinds[K]['response'];

/** A question and a response to it, held together by their kind. */
export interface Attempt<K extends Kind = Kind> {
  readonly kind: K;
  readonly question: Question<K>;
  readonly response: Response<K>;
  /** Handed in as it stands: what is missing then earns nothing, instead of being asked for. */
  readonly final?: true;
}
