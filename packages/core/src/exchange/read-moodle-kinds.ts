import type { OffAnswer } from '../quiz/number.ts';
import type { Option } from '../quiz/option.ts';
import { sameText } from '../quiz/text.ts';
import type { WrittenAnswer } from '../quiz/written.ts';
import { decimal, feedback, optionId, takeCatchAll } from './answer-parts.ts';
import { matchingOf } from './matching-parts.ts';
import { readEmbedded } from './read-moodle-cloze.ts';
import type { MoodleQuestion } from './moodle-question.ts';
import { stock } from './stock.ts';
import { shareOf, weighedOptions } from './weights.ts';
import { childOf, childrenOf, wordsOf, type XmlElement } from './xml.ts';

type MoodleReader = (question: MoodleQuestion) => void;

const readChoice: MoodleReader = (question) => {
  const { element, base, general, collector, place, words } = question;
  const answers = answersOf(question);
  const percents = answers.map(({ percent }) => percent);
  const options = answers.map(({ answer, percent, remark }, at): Option => {
    const plain = percent > 0 ? stock.right : stock.wrong;
    return {
      id: optionId(at),
      text: sameText(words(answer)),
      feedback: feedback(remark, general, plain),
    };
  });
  const keepOrder = textOf(element, 'shuffleanswers').match(/^(0|false)$/)
    ? { keepOrder: true as const }
    : {};
  if (/^(0|false)$/.test(textOf(element, 'single'))) {
    if (!percents.some((percent) => percent > 0)) {
      collector.error(
        'No answer has a fraction above 0, so nothing is right; give the right ones a share of 100.',
        place,
      );
      return;
    }
    const weighed = weighedOptions(options, percents);
    collector.add({ ...base, ...keepOrder, kind: 'multi', options: weighed }, place);
    return;
  }
  const right = percents.findIndex((percent) => percent >= 100);
  const single = options.map((option, at): Option => {
    const percent = percents[at] ?? 0;
    if (at === right) return { ...option, right: true };
    return percent > 0 ? { ...option, weight: shareOf(percent) } : option;
  });
  collector.add({ ...base, ...keepOrder, kind: 'single', options: single }, place);
};

const readTrueFalse: MoodleReader = (question) => {
  const { base, general, collector, place } = question;
  const answers = answersOf(question);
  const find = (value: string) =>
    answers.find(({ answer }) => textOf(answer, 'text').trim() === value);
  const whenTrue = find('true');
  const whenFalse = find('false');
  if (!whenTrue || !whenFalse) {
    collector.error('The two answers must read exactly "true" and "false".', place);
    return;
  }
  const answer = whenTrue.percent > whenFalse.percent;
  collector.add(
    {
      ...base,
      kind: 'true-false',
      answer,
      whenTrue: {
        feedback: feedback(whenTrue.remark, general, answer ? stock.right : stock.wrong),
      },
      whenFalse: {
        feedback: feedback(whenFalse.remark, general, answer ? stock.wrong : stock.right),
      },
    },
    place,
  );
};

const readShort: MoodleReader = (question) => {
  const { element, base, general, collector, place } = question;
  const answers = answersOf(question).map(({ answer, percent, remark }): WrittenAnswer => {
    const plain = percent >= 100 ? stock.right : stock.otherwise;
    return {
      text: sameText(textOf(answer, 'text').trim()),
      feedback: feedback(remark, general, plain),
      ...(percent < 100 && { share: Math.max(0, shareOf(percent)) }),
    };
  });
  const [catchAll, others] = takeCatchAll(answers);
  collector.add(
    {
      ...base,
      kind: 'short',
      answers: others,
      ...(textOf(element, 'usecase').trim() === '1' && { matchCase: true as const }),
      otherwise: catchAll?.feedback ?? feedback('', general, stock.otherwise),
    },
    place,
  );
};

const readNumerical: MoodleReader = (question) => {
  const { element, base, general, collector, place } = question;
  // Moodle counts in its first unit; further ones are other names for it.
  const unit = textOf(childOf(childOf(element, 'units'), 'unit'), 'unit_name').trim();
  const answers = answersOf(question).map(({ answer, percent, remark }) => ({
    value: textOf(answer, 'text').trim(),
    slack: Number(textOf(answer, 'tolerance').trim() || '0'),
    percent,
    remark,
  }));
  const rest = answers.find(({ value, percent }) => value === '*' && percent <= 0);
  const numbers = answers.filter(({ value }) => value !== '*' && Number.isFinite(Number(value)));
  const right = numbers.find(({ percent }) => percent >= 100);
  if (!right || !Number.isFinite(right.slack)) {
    collector.error('No number is worth 100 %; give the right one the fraction 100.', place);
    return;
  }
  const value = Number(right.value);
  const offAnswers = numbers
    .filter((number) => number !== right)
    .map(
      (number): OffAnswer => ({
        exactly: Number(number.value),
        within: Math.abs(number.slack),
        share: Math.max(0, shareOf(number.percent)),
        feedback: feedback(number.remark, general, stock.otherwise),
      }),
    );
  collector.add(
    {
      ...base,
      kind: 'number',
      answer: value,
      accept: [decimal(value - right.slack), decimal(value + right.slack)],
      ...(unit !== '' && { unit: sameText(unit) }),
      feedback: feedback(right.remark, general, stock.right),
      ...(offAnswers.length > 0 && { offAnswers }),
      otherwise: feedback(rest?.remark ?? '', general, stock.otherwise),
    },
    place,
  );
};

const readMatching: MoodleReader = ({ element, base, general, collector, place, words }) => {
  const sides = childrenOf(element, 'subquestion')
    .map((pair) => ({ left: words(pair), right: textOf(childOf(pair, 'answer'), 'text').trim() }))
    .filter(({ right }) => right !== '');
  collector.add(matchingOf(base, sides, feedback('', general, stock.right)), place);
};

const readEssay: MoodleReader = ({ element, base, general, collector, place, words }) => {
  const model = words(childOf(element, 'graderinfo'));
  collector.add({ ...base, kind: 'explain', model: feedback(model, general, stock.model) }, place);
};

const readOrdering: MoodleReader = (question) => {
  const { base, general, collector, place, words, element } = question;
  const grading = textOf(element, 'gradingtype').trim();
  if (grading !== '' && grading !== pairGrading) {
    collector.warn(`Marked there by ${grading}; here by the share of pairs in order.`, place);
  }
  const items = answersOf(question).map(({ answer }, at) => ({
    id: optionId(at),
    text: sameText(words(answer)),
  }));
  collector.add(
    {
      ...base,
      kind: 'order',
      items,
      answer: items.map(({ id }) => [id]),
      feedback: feedback(words(childOf(element, 'correctfeedback')), general, stock.right),
      otherwise: feedback(words(childOf(element, 'incorrectfeedback')), general, stock.otherwise),
    },
    place,
  );
};

const readCloze: MoodleReader = ({ base, collector, place }) => {
  const { passage, gaps, problems } = readEmbedded(base.prompt.en);
  if (problems.length > 0) {
    for (const problem of problems) collector.error(problem, place);
    return;
  }
  if (gaps.length === 0) {
    collector.error('Has no gaps; write them as {1:SHORTANSWER:=word}.', place);
    return;
  }
  // Lines before the first gap say what to do; where there are none, it goes without saying.
  const asked = /^([^{]*)\n(?=[^\n]*\{\{)/.exec(passage)?.[1] ?? '';
  const prompt = asked === '' ? stock.gaps : sameText(asked);
  const rest = asked === '' ? passage : passage.slice(asked.length + 1);
  collector.add({ ...base, kind: 'cloze', prompt, passage: sameText(rest), gaps }, place);
};

/** Readers by Moodle's name of the type. */
export const moodleReaders: ReadonlyMap<string, MoodleReader> = new Map([
  ['multichoice', readChoice],
  ['truefalse', readTrueFalse],
  ['shortanswer', readShort],
  ['numerical', readNumerical],
  ['matching', readMatching],
  ['essay', readEssay],
  ['ordering', readOrdering],
  ['cloze', readCloze],
]);

/** Moodle's name for marking an ordering by its pairs, as is done here. */
const pairGrading = 'RELATIVE_ALL_PREVIOUS_AND_NEXT';

function answersOf({ element, words }: MoodleQuestion) {
  return childrenOf(element, 'answer').map((answer) => ({
    answer,
    percent: Number(answer.attributes.get('fraction') ?? '0') || 0,
    remark: words(childOf(answer, 'feedback')),
  }));
}

/** The words of a child as they stand. */
function textOf(element: XmlElement | undefined, name: string): string {
  return wordsOf(childOf(element, name));
}
