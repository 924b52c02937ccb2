import type { OffAnswer } from '../quiz/number.ts';
import type { Option } from '../quiz/option.ts';
import { sameText, type Text } from '../quiz/text.ts';
import type { WrittenAnswer } from '../quiz/written.ts';
import { decimal, feedback, optionId, takeCatchAll } from './answer-parts.ts';
import type { Collector, Place } from './collector.ts';
import type { GiftBlock } from './gift-block.ts';
import { matchingOf, type Sides } from './matching-parts.ts';
import { stock } from './stock.ts';
import { shareOf, weighedOptions } from './weights.ts';

type Base = { readonly id: string; readonly prompt: Text };
type AnswerReader = (block: GiftBlock, base: Base, collector: Collector, place: Place) => void;

/** The kind follows from what stands between the braces, looked at in Moodle's order. */
export const readGiftAnswers: AnswerReader = (block, base, collector, place) => {
  const { answers } = block;
  const reader = answers.startsWith('>')
    ? readOrdering
    : answers === ''
      ? readEssay
      : answers.startsWith('#')
        ? readNumerical
        : answers.includes('~')
          ? readChoice
          : answers.includes('=') && answers.includes('->')
            ? readMatching
            : /^(T|TRUE|F|FALSE)\s*(#|$)/.test(answers)
              ? readTrueFalse
              : readShort;
  reader(block, base, collector, place);
};

const readOrdering: AnswerReader = (_, __, collector, place) => {
  collector.error(
    'Ordering questions belong to a Moodle plug-in; bring them as Moodle XML.',
    place,
  );
};

const readEssay: AnswerReader = ({ general }, base, collector, place) => {
  const model = general === '' ? stock.model : sameText(general);
  collector.add({ ...base, kind: 'explain', model }, place);
};

const readTrueFalse: AnswerReader = ({ answers, general, words }, base, collector, place) => {
  const [value = '', wrong = '', right = ''] = answers.split('#').map((part) => part.trim());
  const answer = value.startsWith('T');
  const whenRight = { feedback: feedback(words(right), general, stock.right) };
  const whenWrong = { feedback: feedback(words(wrong), general, stock.wrong) };
  collector.add(
    {
      ...base,
      kind: 'true-false',
      answer,
      whenTrue: answer ? whenRight : whenWrong,
      whenFalse: answer ? whenWrong : whenRight,
    },
    place,
  );
};

const readChoice: AnswerReader = ({ answers, general, words }, base, collector, place) => {
  const isSingle = answers.includes('=');
  const parts = answers
    .replaceAll('=', '~=')
    .split('~')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map((part) => {
    const whole = part.startsWith('=');
    const { percent, rest } = weighed(whole ? part.slice(1).trim() : part, whole ? 100 : 0);
    const [text, remark] = splitRemark(rest);
    return { percent: whole ? 100 : percent, text: words(text), remark: words(remark) };
  });
  const options = read.map(({ text, remark, percent }, at): Option => {
    const plain = percent > 0 ? stock.right : stock.wrong;
    return { id: optionId(at), text: sameText(text), feedback: feedback(remark, general, plain) };
  });
  const percents = read.map(({ percent }) => percent);
  if (isSingle) {
    const right = percents.indexOf(100);
    const single = options.map((option, at): Option => {
      const percent = percents[at] ?? 0;
      if (at === right) return { ...option, right: true };
      return percent > 0 ? { ...option, weight: shareOf(percent) } : option;
    });
    collector.add({ ...base, kind: 'single', options: single }, place);
  } else {
    if (!percents.some((percent) => percent > 0)) {
      collector.error('No answer is right: mark one with = or give weights such as %50%.', place);
      return;
    }
    collector.add({ ...base, kind: 'multi', options: weighedOptions(options, percents) }, place);
  }
};

const readMatching: AnswerReader = (block, base, collector, place) => {
  const { answers, general, words, plainWords } = block;
  const sides: Sides[] = [];
  for (const part of answers.split('=').slice(1)) {
    const [leftSide = '', ...rightSides] = part.split('->');
    const left = words(leftSide);
    const right = plainWords(rightSides.join('->'));
    if (right === '') {
      collector.error(`The pair "${left}" has no right side behind ->.`, place);
      return;
    }
    sides.push({ left, right });
  }
  const remark = general === '' ? stock.right : sameText(general);
  collector.add(matchingOf(base, sides, remark), place);
};

const readShort: AnswerReader = ({ answers, general, words }, base, collector, place) => {
  if (/^(true|false|t|f)\s*(#|$)/i.test(answers)) {
    collector.warn(
      'Only capital T, TRUE, F and FALSE are true or false; read as a short answer.',
      place,
    );
  }
  const parts = answers.startsWith('=') ? answers.split('=').slice(1) : [answers];
  const read = parts.map((part): WrittenAnswer => {
    const { percent, rest } = weighed(part.trim(), 100);
    const [text, remark] = splitRemark(rest);
    const plain = percent >= 100 ? stock.right : stock.otherwise;
    return {
      text: sameText(words(text)),
      feedback: feedback(words(remark), general, plain),
      ...(percent < 100 && { share: Math.max(0, shareOf(percent)) }),
    };
  });
  const [catchAll, otherAnswers] = takeCatchAll(read);
  const otherwise = catchAll?.feedback ?? feedback('', general, stock.otherwise);
  collector.add({ ...base, kind: 'short', answers: otherAnswers, otherwise }, place);
};

const readNumerical: AnswerReader = ({ answers, general, words }, base, collector, place) => {
  const inside = answers.slice(1).trim();
  const [numbers = '', ...wrong] = inside.split('~');
  const parts = numbers.includes('=') ? numbers.split('=').slice(1) : [numbers];
  const ranges = parts.flatMap((part) => {
    const { percent, rest } = weighed(part.trim(), 100);
    const [range, remark] = splitRemark(rest);
    const read = readRange(range, collector, place);
    return read ? [{ ...read, percent, remark: words(remark) }] : [];
  });
  const right = ranges.find(({ percent }) => percent >= 100);
  if (!right) {
    collector.error('No number is fully right. Write {#3}, {#3:0.1} or {#2.9..3.1}.', place);
    return;
  }
  const others = ranges.filter((range) => range !== right);
  const [, wrongRemark] = splitRemark(wrong.join('~'));
  const offAnswers = others.map((range): OffAnswer => {
    const middle = decimal((range.low + range.high) / 2);
    return {
      exactly: middle,
      within: decimal((range.high - range.low) / 2),
      share: Math.max(0, shareOf(range.percent)),
      feedback: feedback(
        range.remark,
        general,
        range.percent >= 100 ? stock.right : stock.otherwise,
      ),
    };
  });
  collector.add(
    {
      ...base,
      kind: 'number',
      answer: right.answer,
      accept: [right.low, right.high],
      feedback: feedback(right.remark, general, stock.right),
      ...(offAnswers.length > 0 && { offAnswers }),
      otherwise: feedback(words(wrongRemark), general, stock.otherwise),
    },
    place,
  );
};

function readRange(range: string, collector: Collector, place: Place) {
  const [from, to] = range.split('..');
  if (from !== undefined && to !== undefined) {
    const low = readDecimal(from, collector, place);
    const high = readDecimal(to, collector, place);
    if (low === undefined || high === undefined || low > high) return undefined;
    return { low, high, answer: decimal((low + high) / 2) };
  }
  const [value = '', tolerance = '0'] = range.split(':');
  const answer = readDecimal(value, collector, place);
  const slack = readDecimal(tolerance, collector, place);
  if (answer === undefined || slack === undefined || slack < 0) return undefined;
  return { low: decimal(answer - slack), high: decimal(answer + slack), answer };
}

function readDecimal(text: string, collector: Collector, place: Place): number | undefined {
  const trimmed = text.trim();
  if (/^[+-]?\d+,\d+$/.test(trimmed)) {
    collector.warn(
      `Moodle takes the decimal comma of ${trimmed} for "any number"; read as a decimal point.`,
      place,
    );
  }
  const dotted = trimmed.replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/.test(dotted) ? Number(dotted) : undefined;
}

/** The weight before an answer, `%50%`, or what goes without saying. */
function weighed(part: string, usual: number): { percent: number; rest: string } {
  const [whole, percent] = /^%(-?\d+(?:\.\d+)?)%/.exec(part) ?? [];
  if (whole === undefined || percent === undefined) return { percent: usual, rest: part };
  return { percent: Number(percent), rest: part.slice(whole.length) };
}

function splitRemark(part: string): [string, string] {
  const at = part.indexOf('#');
  return at < 0 ? [part.trim(), ''] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
}
