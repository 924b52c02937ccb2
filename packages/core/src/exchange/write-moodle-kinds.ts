import type { Kind } from '../quiz/question.ts';
import { decimal } from './answer-parts.ts';
import type { MoodleWriter } from './moodle-voice.ts';
import { isStock } from './stock.ts';
import { percentOf } from './weights.ts';
import { writeCloze } from './write-moodle-cloze.ts';

const writeChoice: MoodleWriter<'single' | 'multi'> = (question, voice) => ({
  type: 'multichoice',
  parts: [
    `<single>${question.kind === 'single'}</single>`,
    `<shuffleanswers>${question.keepOrder ? 0 : 1}</shuffleanswers>`,
    '<answernumbering>none</answernumbering>',
    ...question.options.map((option) =>
      voice.answer(percentOf(question, option), voice.html(option.text), option.feedback),
    ),
  ],
});

const writeTrueFalse: MoodleWriter<'true-false'> = ({ answer, whenTrue, whenFalse }, voice) => ({
  type: 'truefalse',
  parts: [
    voice.answer(answer ? 100 : 0, 'true', whenTrue.feedback),
    voice.answer(answer ? 0 : 100, 'false', whenFalse.feedback),
  ],
});

const writeShort: MoodleWriter<'short'> = (question, voice) => {
  const { answers, matchCase, matchAccents, slips, otherwise } = question;
  if (matchAccents || slips) {
    voice.warn('Moodle does not weigh accents or slips; that is left out.');
  }
  return {
    type: 'shortanswer',
    parts: [
      `<usecase>${matchCase ? 1 : 0}</usecase>`,
      ...answers.map(({ text, share = 1, feedback }) =>
        voice.answer(100 * share, voice.plain(text), feedback),
      ),
      ...voice.rest(otherwise),
    ],
  };
};

const writeNumber: MoodleWriter<'number'> = (question, voice) => {
  const { answer, accept, offAnswers = [], feedback, otherwise, unit } = question;
  const [low, high] = accept;
  const middle = decimal((low + high) / 2);
  if (middle !== answer) {
    voice.warn(`Moodle takes a range round its middle; the answer shown becomes ${middle}.`);
  }
  return {
    type: 'numerical',
    parts: [
      voice.answer(100, String(middle), feedback, slack(decimal(high - middle))),
      ...offAnswers.flatMap((off) => {
        if (!('exactly' in off)) {
          voice.warn('Moodle has no feedback for numbers above or below a bound; it is left out.');
          return [];
        }
        const { exactly, within = 0, share = 0 } = off;
        return voice.answer(100 * share, String(exactly), off.feedback, slack(within));
      }),
      ...voice.rest(otherwise, slack(0)),
      ...(unit
        ? [
            `<units><unit><multiplier>1</multiplier><unit_name>${voice.plain(unit)}</unit_name></unit></units>`,
          ]
        : []),
    ],
  };
};

const writeMatch: MoodleWriter<'match'> = ({ pairs, extras = [] }, voice) => {
  if (pairs.some(({ feedback }) => !isStock(feedback))) {
    voice.warn('Moodle has no feedback for pairs; it is left out.');
  }
  if (pairs.length + extras.length < 3) {
    voice.warn('Moodle wants three answers or more to match; add one.');
  }
  return {
    type: 'matching',
    parts: [
      '<shuffleanswers>true</shuffleanswers>',
      ...pairs.map(({ left, right }) => voice.pair(left, right)),
      ...extras.map(({ text }) => voice.pair(undefined, text)),
    ],
  };
};

const writeSort: MoodleWriter<'sort'> = ({ bins, cards }, voice) => {
  if (cards.some(({ feedback }) => !isStock(feedback))) {
    voice.warn('Moodle has no feedback for cards; it is left out.');
  }
  if (cards.some(({ fitsToo }) => fitsToo?.length)) {
    voice.warn('Moodle knows one place for a card; the others are left out.');
  }
  const used = new Set(cards.map(({ bin }) => bin));
  return {
    type: 'matching',
    parts: [
      '<shuffleanswers>true</shuffleanswers>',
      ...cards.flatMap(({ text, bin }) =>
        bins.filter(({ id }) => id === bin).map((place) => voice.pair(text, place.text)),
      ),
      ...bins.filter(({ id }) => !used.has(id)).map(({ text }) => voice.pair(undefined, text)),
    ],
  };
};

const writeOrder: MoodleWriter<'order'> = (question, voice) => {
  const { items, answer, feedback, otherwise, misplaced } = question;
  if (answer.some((tied) => tied.length > 1)) {
    return voice.refuse('Moodle’s ordering knows no ties; take them apart.');
  }
  if (misplaced?.length || items.some((item) => item.feedback)) {
    voice.warn('Moodle’s ordering has no feedback for single items; it is left out.');
  }
  const ordered = answer.flat().flatMap((id) => items.filter((item) => item.id === id));
  return {
    type: 'ordering',
    parts: [
      '<layouttype>VERTICAL</layouttype>',
      '<selecttype>ALL</selecttype>',
      '<selectcount>0</selectcount>',
      '<gradingtype>RELATIVE_ALL_PREVIOUS_AND_NEXT</gradingtype>',
      '<showgrading>SHOW</showgrading>',
      '<numberingstyle>none</numberingstyle>',
      // Without it Moodle refuses the whole file.
      '<shownumcorrect>1</shownumcorrect>',
      voice.told('correctfeedback', feedback),
      voice.told('incorrectfeedback', otherwise),
      ...ordered.map(
        ({ text }, at) =>
          `<answer fraction="${at + 1}.0000000" format="html"><text>${voice.html(text)}</text></answer>`,
      ),
    ],
  };
};

const writeEssay: MoodleWriter<'explain' | 'open'> = ({ kind, model }, voice) => {
  if (kind === 'open') voice.warn('Moodle’s essay has no rubric; it is left out.');
  return {
    type: 'essay',
    parts: [
      '<responseformat>plain</responseformat>',
      '<responserequired>1</responserequired>',
      '<responsefieldlines>5</responsefieldlines>',
      '<attachments>0</attachments>',
      ...(isStock(model) ? [] : [voice.told('graderinfo', model)]),
    ],
  };
};

/** Kinds that Moodle has a question type for. */
export const moodleWriters: { readonly [K in Kind]?: MoodleWriter<K> } = {
  single: writeChoice,
  multi: writeChoice,
  'true-false': writeTrueFalse,
  short: writeShort,
  number: writeNumber,
  match: writeMatch,
  sort: writeSort,
  order: writeOrder,
  cloze: writeCloze,
  explain: writeEssay,
  open: writeEssay,
};

function slack(size: number): string {
  return `<tolerance>${size}</tolerance>`;
}
