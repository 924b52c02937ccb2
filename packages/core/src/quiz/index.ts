export {
  type Calibration,
  type CalibrationBand,
  calibrationOf,
  type SureStatement,
} from './calibration.ts';
export { wasForeseen } from './foreseen.ts';
export { type Board, type BoardView, friendsOf, isFooled, readBoard } from './board.ts';
export { type ExplainQuestion, type ExplainResponse, type SelfMark, selfMarks } from './explain.ts';
export { idSchema } from './id.ts';
export { mark } from './mark.ts';
export type { MatchPair, MatchQuestion, MatchResponse } from './match.ts';
export type { MultiQuestion, MultiResponse } from './multi.ts';
export type {
  BoardPerson,
  FoolingRule,
  NetworkGoalQuestion,
  NetworkGoalResponse,
  Tie,
} from './network-goal.ts';
export type { NumberQuestion, NumberResponse, OffAnswer } from './number.ts';
export type { Option } from './option.ts';
export type { Misplaced, OrderItem, OrderQuestion, OrderResponse } from './order.ts';
export type {
  ChoiceScale,
  NumberScale,
  PredictionChoice,
  PredictionQuestion,
  PredictionResponse,
  PredictionScale,
  PredictionSign,
} from './prediction.ts';
export type { Attempt, Kind, Kinds, Question, Response } from './question.ts';
export type { QuestionBase, Remark } from './question-base.ts';
export { isKind, questionSchema, questionSchemas, responseSchemas } from './question-schema.ts';
export { type Circumstances, type Result, resultOf, resultVersion } from './result.ts';
export { resultSchema } from './result-schema.ts';
export { shownOrder } from './shown-order.ts';
export type { SingleQuestion, SingleResponse } from './single.ts';
export {
  type FittingBin,
  fitting,
  type SortCard,
  type SortQuestion,
  type SortResponse,
  type WrongBin,
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
export type {
  ChoiceGap,
  ClozeGap,
  ClozeQuestion,
  ClozeResponse,
  PassagePiece,
  WrittenGap,
} from './cloze.ts';
export { passagePieces } from './cloze.ts';
export type { CurveAxis, CurvePoint, CurveQuestion, CurveResponse } from './curve.ts';
export type { EstimateQuestion, EstimateResponse } from './estimate.ts';
export type { HighlightPiece, HighlightQuestion, HighlightResponse } from './highlight.ts';
export type {
  HotspotImage,
  HotspotQuestion,
  HotspotRegion,
  HotspotResponse,
  HotspotShape,
} from './hotspot.ts';
export { curveDistance, curveHeight } from './mark-curve.ts';
export type { OpenQuestion, OpenResponse, RubricPoint } from './open.ts';
export { type Post, postSchema, type TrailStop, type Truth } from './post.ts';
export {
  decisionWords,
  type ShareDecision,
  shareDecisions,
  type ShareOutcome,
  type ShareQuestion,
  type ShareResponse,
} from './share.ts';
export type { ShortQuestion, ShortResponse } from './short.ts';
export {
  type Judgement,
  judgements,
  judgementWords,
  type TrustQuestion,
  type TrustResponse,
} from './trust.ts';
export { type TrueFalseQuestion, type TrueFalseResponse, truthWords } from './true-false.ts';
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
export { doubtCounts, forecasts, type JudgedPost } from './judged-post.ts';
export { type ClassDiscernment, classDiscernment } from './class-discernment.ts';
export { deskPoints, type DeskPoints, type TabRole } from './desk-points.ts';
export { shareRange } from './share-range.ts';
