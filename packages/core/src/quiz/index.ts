export {
  type Calibration,
  type CalibrationBand,
  calibrationOf,
  type SureStatement,
} from './calibration.ts';
export { wasForeseen } from './foreseen.ts';
export { type Board, type BoardView, friendsOf, isFooled, readBoard } from './board.ts';
export { type ExplainQuestion, type ExplainResponse, explainQuestionSchema } from './explain.ts';
export { type SelfMark, selfMarks } from './self-mark.ts';
export { idSchema } from './id.ts';
export { mark, type Marker } from './mark.ts';
export { markCloze } from './mark-cloze.ts';
export { markEstimate } from './mark-estimate.ts';
export { markExplain } from './mark-explain.ts';
export { markHighlight } from './mark-highlight.ts';
export { markHotspot } from './mark-hotspot.ts';
export { markMatch } from './mark-match.ts';
export { markMulti } from './mark-multi.ts';
export { markNetworkGoal } from './mark-network-goal.ts';
export { markNumber } from './mark-number.ts';
export { markOpen } from './mark-open.ts';
export { markOrder } from './mark-order.ts';
export { markPrediction } from './mark-prediction.ts';
export { markShare } from './mark-share.ts';
export { markShort } from './mark-short.ts';
export { markSingle } from './mark-single.ts';
export { markSort } from './mark-sort.ts';
export { markTrueFalse } from './mark-true-false.ts';
export { markTrust } from './mark-trust.ts';
export {
  type MatchPair,
  type MatchQuestion,
  type MatchResponse,
  matchQuestionSchema,
} from './match.ts';
export { type MultiQuestion, type MultiResponse, multiQuestionSchema } from './multi.ts';
export {
  type BoardPerson,
  type FoolingRule,
  type NetworkGoalQuestion,
  type NetworkGoalResponse,
  networkGoalQuestionSchema,
} from './network-goal.ts';
export type { Tie } from './tie.ts';
export {
  type NumberQuestion,
  type NumberResponse,
  type OffAnswer,
  numberQuestionSchema,
} from './number.ts';
export type { Option } from './option.ts';
export {
  type Misplaced,
  type OrderItem,
  type OrderQuestion,
  type OrderResponse,
  orderQuestionSchema,
} from './order.ts';
export {
  type ChoiceScale,
  type NumberScale,
  type PageSpot,
  type PredictionChoice,
  type PredictionQuestion,
  type PredictionResponse,
  type PredictionScale,
  type PredictionSign,
  predictionQuestionSchema,
} from './prediction.ts';
export type { Attempt, Kind, Kinds, Question, Response } from './question.ts';
export type { QuestionBase, Remark } from './question-base.ts';
export { isKind, responseSchemas } from './response-schema.ts';
export { questionSchema, questionSchemas } from './question-schema.ts';
export { type Circumstances, type Result, resultOf, resultVersion } from './result.ts';
export { resultSchema } from './result-schema.ts';
export { shownOrder } from './shown-order.ts';
export { type SingleQuestion, type SingleResponse, singleQuestionSchema } from './single.ts';
export {
  type FittingBin,
  fitting,
  type SortCard,
  type SortQuestion,
  type SortResponse,
  type WrongBin,
  sortQuestionSchema,
} from './sort.ts';
export { type Label, type Language, languages, sameText, type Text, textSchema } from './text.ts';
export { typedNumber } from './typed-number.ts';
export {
  type Feedback,
  gradeOf,
  type Locked,
  type Marked,
  type StoredMark,
  type StoredVerdict,
  type Unready,
  type UnreadyReason,
  type Verdict,
} from './verdict.ts';
export {
  type ChoiceGap,
  type ClozeGap,
  type ClozeQuestion,
  type ClozeResponse,
  type PassagePiece,
  type WrittenGap,
  clozeQuestionSchema,
  passagePieces,
} from './cloze.ts';
export {
  type CurveAxis,
  type CurveQuestion,
  type CurveResponse,
  curveQuestionSchema,
} from './curve.ts';
export type { CurvePoint } from './curve-points.ts';
export {
  type EstimateQuestion,
  type EstimateResponse,
  estimateQuestionSchema,
} from './estimate.ts';
export {
  type HighlightPiece,
  type HighlightQuestion,
  type HighlightResponse,
  highlightQuestionSchema,
} from './highlight.ts';
export {
  type HotspotImage,
  type HotspotQuestion,
  type HotspotRegion,
  type HotspotResponse,
  type HotspotShape,
  hotspotQuestionSchema,
} from './hotspot.ts';
export { curveDistance, curveHeight, markCurve } from './mark-curve.ts';
export {
  type OpenQuestion,
  type OpenResponse,
  type RubricPoint,
  openQuestionSchema,
} from './open.ts';
export { type Post, postSchema, type TrailStop, type Truth } from './post.ts';
export { decisionWords, type ShareDecision, shareDecisions } from './share-decision.ts';
export {
  type ShareOutcome,
  type ShareQuestion,
  type ShareResponse,
  shareQuestionSchema,
} from './share.ts';
export { type ShortQuestion, type ShortResponse, shortQuestionSchema } from './short.ts';
export { type Judgement, judgements, judgementWords } from './judgement.ts';
export { type TrustQuestion, type TrustResponse, trustQuestionSchema } from './trust.ts';
export {
  type TrueFalseQuestion,
  type TrueFalseResponse,
  truthWords,
  trueFalseQuestionSchema,
} from './true-false.ts';
export type { Written, WrittenAnswer } from './written.ts';
export { type AttemptMark, type AttemptRules, bestAttempt } from './attempt-rules.ts';
export {
  type BrierScore,
  brierScore,
  type Forecast,
  type Overconfidence,
  overconfidence,
} from './brier.ts';
export { type Certainty, certaintyMark } from './certainty.ts';
export {
  type Discernment,
  type DiscernmentMeasure,
  discernment,
  type DoubtCounts,
  doubtRates,
  type Range,
  sensitivity,
} from './discernment.ts';
export { type HandIn, type HandInAnswer, handIn, pointsOf } from './hand-in.ts';
export {
  analyseItems,
  cronbachAlpha,
  type ItemAnalysis,
  type ItemFinding,
  type LearnerScores,
} from './item-analysis.ts';
export { type Review, type ReviewState, reviewSchedule } from './review-schedule.ts';
export { answerKey, type KeyLine } from './answer-key.ts';
export { type PrintForm, printForm, type PrintLine } from './print-form.ts';
export { doubtCounts, forecasts, type JudgedPost, judgedPosts } from './judged-post.ts';
export { type ClassDiscernment, classDiscernment } from './class-discernment.ts';
export { deskPoints, type DeskPoints, type TabRole } from './desk-points.ts';
export { shareRange } from './share-range.ts';
