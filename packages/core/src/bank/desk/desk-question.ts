import type { Text } from '../../quiz/text.ts';
import type { TrustQuestion } from '../../quiz/trust.ts';
import { trustQuestion } from '../trust-question.ts';
import { type DeskStage, deskStage } from './desk-stage.ts';

/** What the desk asks about a post, so that its verdict is marked and stored like every trust judgement. */
export function deskQuestion(stage: DeskStage): TrustQuestion {
  const { id, part, post } = stage;
  const question = {
    ...trustQuestion(post),
    id: deskQuestionId(id),
    prompt: prompts[part](post.topic),
  };
  if (part !== 'early') return question;
  const open = { feedback: nothingSettles };
  return {
    ...question,
    settledAs: 'unsettled',
    remarks: {
      trustworthy: { ...open, tag: 'average-settles-case' },
      misleading: { ...open, tag: 'unsure-is-false' },
      'not-enough': open,
    },
  };
}

/** @throws RangeError for a post that does not lie on the desk. */
export function deskQuestionId(stageId: string): string {
  return `b3-desk-${deskStage(stageId).id}`;
}

const prompts: Readonly<Record<DeskStage['part'], (topic: Text) => Text>> = {
  whole: ({ en, id }) => ({
    en: `What do you make of the post on ${en}?`,
    id: `Bagaimana penilaianmu atas kiriman soal ${id}?`,
  }),
  early: ({ en, id }) => ({
    en: `At 06:50, what do you make of the post on ${en}?`,
    id: `Pukul 06.50, bagaimana penilaianmu atas kiriman soal ${id}?`,
  }),
  later: ({ en, id }) => ({
    en: `At 07:30, what do you make of the post on ${en}?`,
    id: `Pukul 07.30, bagaimana penilaianmu atas kiriman soal ${id}?`,
  }),
};

const nothingSettles: Text = {
  en: 'Nothing that is up yet settles it. Waiting is an answer.',
  id: 'Belum ada laman yang memastikannya. Menunggu juga jawaban.',
};
