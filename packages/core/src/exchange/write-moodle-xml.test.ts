import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../quiz/question.ts';
import { trueFalse } from '../quiz/testing/more-questions.ts';
import { board, match, multi, number, order, single } from '../quiz/testing/questions.ts';
import { sameText } from '../quiz/text.ts';
import { readMoodleXml } from './read-moodle-xml.ts';
import { stock } from './stock.ts';
import { writeMoodleXml } from './write-moodle-xml.ts';

const roundTrip = (question: Question) => readMoodleXml(writeMoodleXml([question]).text);
const untagged = (question: Question): unknown =>
  JSON.parse(
    JSON.stringify(question, (key, value: unknown) => (key === 'tag' ? undefined : value)),
  );
const hints = [sameText('Look up.'), sameText('Look closer.')];

describe('what Moodle XML can hold comes back as it went', () => {
  const questions: Question[] = [
    single,
    { ...multi, hints, keepOrder: true },
    trueFalse,
    {
      id: 'near',
      kind: 'number',
      prompt: sameText('How many?'),
      answer: 5,
      accept: [4, 6],
      feedback: sameText('Yes.'),
      offAnswers: [{ exactly: 30, within: 1, share: 0.5, feedback: sameText('Her ties.') }],
      otherwise: sameText('Divide.'),
    },
    {
      id: 'short',
      kind: 'short',
      prompt: sameText('What?'),
      answers: [
        { text: sameText('a < b & "c"'), feedback: sameText('Yes.') },
        { text: sameText('line'), share: 0.5, feedback: sameText('Nearly.') },
      ],
      matchCase: true,
      otherwise: sameText('No.'),
    },
    {
      id: 'cloze',
      kind: 'cloze',
      prompt: { en: 'Fill the gaps.', id: 'Isi bagian yang kosong.' },
      passage: sameText('A {{g1}} is {no} {{g2}}.'),
      gaps: [
        {
          id: 'g1',
          options: [
            {
              id: 'a',
              text: sameText('feed ~ {window}'),
              right: true,
              feedback: sameText('Yes #1.'),
            },
            { id: 'b', text: sameText('town'), feedback: sameText('No.') },
          ],
        },
        {
          id: 'g2',
          answers: [{ text: sameText('census'), feedback: stock.right }],
          otherwise: sameText('A count.'),
        },
      ],
    },
  ];
  it.each(questions)('a $kind question', (question) => {
    expect(roundTrip(question)).toEqual({ questions: [untagged(question)], problems: [] });
  });

  it('an order, by its words', () => {
    const question = { ...order, answer: [['d1'], ['d2'], ['r'], ['k']], misplaced: [] };
    const { questions } = roundTrip(question);

    expect(writeMoodleXml([question]).text).toContain('<shownumcorrect>');
    expect(questions[0]?.kind === 'order' && questions[0].items.map(({ text }) => text.en)).toEqual(
      ['Dini, ordinary', 'Dini, brilliant', 'Bu Rahma', 'Kabar Lentera'],
    );
  });

  it('any words at all', () => {
    const words = fc
      .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
      .map((text) => text.replaceAll(/[\p{C}\s]+/gu, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, words, words, (prompt, right, wrong) => {
        const question: Question = {
          id: 'words',
          kind: 'single',
          prompt: sameText(prompt),
          options: [
            { id: 'a', text: sameText(right), feedback: sameText(`${wrong}\nagain`), right: true },
            { id: 'b', text: sameText(wrong), feedback: sameText(`${prompt} <b>&amp;`) },
          ],
        };
        expect(roundTrip(question).questions).toEqual([question]);
      }),
    );
  });
});

it('names what Moodle cannot hold, and writes the rest', () => {
  const { text, problems } = writeMoodleXml([board, order, match, number, single]);

  expect(problems.map(({ question, severity }) => [question, severity])).toEqual([
    ['board', 'error'],
    ['order', 'error'],
    ['match', 'warning'],
    ['number', 'warning'],
    ['number', 'warning'],
  ]);
  expect(readMoodleXml(text).questions.map(({ kind }) => kind)).toEqual([
    'match',
    'number',
    'single',
  ]);
});
