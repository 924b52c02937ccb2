import type { Kind, Question } from '@groundswell/core/quiz';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { GenericSchema } from 'valibot';
import type { CardProps } from './card-props.ts';

/** A kind of question: what a question of it must be, and the card that asks it. */
interface QuestionKind<K extends Kind> {
  readonly questionSchema: () => Promise<GenericSchema<Question<K>>>;
  readonly Card: LazyExoticComponent<ComponentType<CardProps<K>>>;
}

/** Every kind, fetched when the first question of it is asked. A kind does not compile until its card stands here. */
export const questionKinds: { readonly [K in Kind]: QuestionKind<K> } = {
  single: questionKind(async () => {
    const { SingleChoice, singleQuestionSchema } = await import('../single-choice/index.ts');
    return [singleQuestionSchema, SingleChoice];
  }),
  multi: questionKind(async () => {
    const { MultipleChoice, multiQuestionSchema } = await import('../multiple-choice/index.ts');
    return [multiQuestionSchema, MultipleChoice];
  }),
  'true-false': questionKind(async () => {
    const { TrueFalse, trueFalseQuestionSchema } = await import('../true-false/index.ts');
    return [trueFalseQuestionSchema, TrueFalse];
  }),
  short: questionKind(async () => {
    const { ShortAnswer, shortQuestionSchema } = await import('../short-answer/index.ts');
    return [shortQuestionSchema, ShortAnswer];
  }),
  number: questionKind(async () => {
    const { NumberAnswer, numberQuestionSchema } = await import('../number-answer/index.ts');
    return [numberQuestionSchema, NumberAnswer];
  }),
  estimate: questionKind(async () => {
    const { Estimate, estimateQuestionSchema } = await import('../estimate/index.ts');
    return [estimateQuestionSchema, Estimate];
  }),
  order: questionKind(async () => {
    const { Ordering, orderQuestionSchema } = await import('../ordering/index.ts');
    return [orderQuestionSchema, Ordering];
  }),
  sort: questionKind(async () => {
    const { Sorting, sortQuestionSchema } = await import('../sorting/index.ts');
    return [sortQuestionSchema, Sorting];
  }),
  match: questionKind(async () => {
    const { Matching, matchQuestionSchema } = await import('../matching/index.ts');
    return [matchQuestionSchema, Matching];
  }),
  explain: questionKind(async () => {
    const { Explanation, explainQuestionSchema } = await import('../explanation/index.ts');
    return [explainQuestionSchema, Explanation];
  }),
  open: questionKind(async () => {
    const { OpenAnswer, openQuestionSchema } = await import('../open-answer/index.ts');
    return [openQuestionSchema, OpenAnswer];
  }),
  cloze: questionKind(async () => {
    const { Cloze, clozeQuestionSchema } = await import('../cloze/index.ts');
    return [clozeQuestionSchema, Cloze];
  }),
  highlight: questionKind(async () => {
    const { Highlight, highlightQuestionSchema } = await import('../highlight/index.ts');
    return [highlightQuestionSchema, Highlight];
  }),
  hotspot: questionKind(async () => {
    const { Hotspot, hotspotQuestionSchema } = await import('../hotspot/index.ts');
    return [hotspotQuestionSchema, Hotspot];
  }),
  curve: questionKind(async () => {
    const { Curve, curveQuestionSchema } = await import('../curve/index.ts');
    return [curveQuestionSchema, Curve];
  }),
  prediction: questionKind(async () => {
    const { Prediction, predictionQuestionSchema } = await import('../prediction/index.ts');
    return [predictionQuestionSchema, Prediction];
  }),
  trust: questionKind(async () => {
    const { Trust, trustQuestionSchema } = await import('../trust/index.ts');
    return [trustQuestionSchema, Trust];
  }),
  share: questionKind(async () => {
    const { Share, shareQuestionSchema } = await import('../share/index.ts');
    return [shareQuestionSchema, Share];
  }),
  'network-goal': questionKind(async () => {
    const { TieBoard, networkGoalQuestionSchema } = await import('../tie-board/index.ts');
    return [networkGoalQuestionSchema, TieBoard];
  }),
};

function questionKind<K extends Kind>(
  load: () => Promise<readonly [GenericSchema<Question<K>>, ComponentType<CardProps<K>>]>,
): QuestionKind<K> {
  return {
    questionSchema: async () => (await load())[0],
    Card: lazy(async () => ({ default: (await load())[1] })),
  };
}
