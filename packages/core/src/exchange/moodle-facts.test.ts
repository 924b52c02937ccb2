import { describe, expect, it } from 'vitest';
import { mark } from '../quiz/mark.ts';
import type { NumberQuestion } from '../quiz/number.ts';
import { trueFalse } from '../quiz/testing/more-questions.ts';
import { multi, number, order, single } from '../quiz/testing/questions.ts';
import { sameText } from '../quiz/text.ts';
import {
  readAiken,
  readGift,
  readMoodleXml,
  writeAiken,
  writeGift,
  writeMoodleXml,
} from './index.ts';

const kindsOf = (gift: string) => readGift(gift).questions.map(({ kind }) => kind);
const exactly = (answer: number): NumberQuestion => ({
  ...number,
  answer,
  accept: [answer, answer],
  offAnswers: [],
});

describe('GIFT in Moodle', () => {
  it('only capital T, TRUE, F and FALSE are true or false', () => {
    const words = ['T', 'TRUE', 'F', 'FALSE', 't', 'true', 'True', 'f', 'false', 'BENAR'];

    expect(words.map((word) => kindsOf(`The sun rises. {${word}}`)[0])).toEqual([
      ...Array.from({ length: 4 }, () => 'true-false'),
      ...Array.from({ length: 6 }, () => 'short'),
    ]);
    expect(writeGift([trueFalse]).text).toMatch(/\{FALSE#/);
  });

  it('{#0} cannot be imported, so zero is written {#0:0}; both are read', () => {
    expect(writeGift([exactly(0)]).text).toMatch(/#\s*=?0:0/);
    expect(readGift('How many? {#0}\n\nHow many? {#0:0}').questions).toMatchObject([
      { answer: 0, accept: [0, 0] },
      { answer: 0, accept: [0, 0] },
    ]);
  });

  it('a decimal comma means “any number”: read as a point with a warning, and never written', () => {
    const { questions, problems } = readGift('How much? {#3,5:0,1}');

    expect(questions).toMatchObject([{ answer: 3.5, accept: [3.4, 3.6] }]);
    expect(problems.map(({ message }) => message).join()).toContain('"any number"');
    expect(writeGift([exactly(3.5)], { language: 'id' }).text).toContain('3.5:0');
  });

  it('weights snap to Moodle’s list: 33 is 33.33333, a third of the point', () => {
    const { questions } = readGift('Which? {~%33%a ~%33.333%b ~%33.33333%c ~%-100%d}');
    const [question] = questions;

    expect(
      question?.kind === 'multi' &&
        mark({ kind: 'multi', question, response: { picked: ['a', 'b', 'c'] } }),
    ).toMatchObject({ earned: 1 });
    const options = [...multi.options, { ...single.options[1]!, id: 'e' }];
    expect(writeGift([{ ...multi, options }]).text.match(/%33\.33333%/g)).toHaveLength(3);
  });

  it('a blank line ends a question even inside braces, so none is ever written there', () => {
    expect(readGift('Broken? {\n=a\n\n~b\n}').problems[0]?.message).toContain('blank line');

    const { text } = writeGift([{ ...single, prompt: sameText('One.\n\nTwo?') }]);
    expect(text).not.toMatch(/\n\s*\n./);
    expect(readGift(text).questions).toHaveLength(1);
  });

  it('a line that begins with // is a comment even inside a question, so no text is written as one', () => {
    expect(readGift('Which? {\n// not an option\n=a\n~b\n}').questions).toMatchObject([
      { options: [{ text: { en: 'a' } }, { text: { en: 'b' } }] },
    ]);

    const options = single.options.map((option) => ({
      ...option,
      text: sameText(`//${option.id}`),
    }));
    const { text } = writeGift([{ ...single, prompt: sameText('What\n// is this?'), options }]);
    expect(readGift(text).questions).toMatchObject([
      {
        prompt: { en: 'What\n// is this?' },
        options: [{ text: { en: '//a' } }, { text: { en: '//b' } }, { text: { en: '//c' } }],
      },
    ]);
  });
});

it.each([
  ['GIFT', () => readGift('\ufeffYes? {T}')],
  ['Aiken', () => readAiken('\ufeffYes?\nA. Yes\nB. No\nANSWER: A')],
  ['Moodle XML', () => readMoodleXml(`\ufeff${writeMoodleXml([trueFalse]).text}`)],
])('a byte-order mark before %s is fine', (_, read) => {
  expect(read()).toMatchObject({ questions: [{}], problems: [] });
});

describe('Moodle XML', () => {
  it('an ordering needs <shownumcorrect>', () => {
    const straight = { ...order, answer: order.answer.flat().map((id) => [id]) };
    expect(writeMoodleXml([straight]).text).toContain('<shownumcorrect>1</shownumcorrect>');
  });

  it('the answers of a true/false must be exactly true and false', () => {
    const { text } = writeMoodleXml([trueFalse], { language: 'id' });

    expect([...text.matchAll(/<answer [^>]*><text>(\w+)</g)].map(([, word]) => word)).toEqual([
      'true',
      'false',
    ]);
    const spoilt = text.replace('<text>true</text>', '<text>True</text>');
    expect(readMoodleXml(spoilt).problems[0]?.message).toContain('exactly "true" and "false"');
  });
});

describe('Aiken', () => {
  it('wants capital letters', () => {
    expect(readAiken('Q?\na. a\nb. b\nANSWER: a').problems[0]?.message).toContain(
      'capital letters',
    );
    expect(writeAiken([single]).text).toMatch(/^A\. [\s\S]*^ANSWER: [A-Z]$/m);
  });

  it('wants the question on one line', () => {
    const { text } = writeAiken([{ ...single, prompt: sameText('Two\nlines?') }]);

    expect(text.split('\n')[0]).toBe('Two lines?');
    expect(readAiken('Two\nlines?\nA. a\nB. b\nANSWER: A').problems[0]?.message).toContain(
      'one line',
    );
  });
});
