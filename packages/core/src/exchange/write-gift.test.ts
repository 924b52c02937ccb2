import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../quiz/question.ts';
import { trueFalse } from '../quiz/testing/more-questions.ts';
import { board, match, multi, number, single } from '../quiz/testing/questions.ts';
import { sameText } from '../quiz/text.ts';
import { readGift } from './read-gift.ts';
import { writeGift } from './write-gift.ts';

const roundTrip = (question: Question) => readGift(writeGift([question]).text);
const untagged = (question: Question): unknown =>
  JSON.parse(
    JSON.stringify(question, (key, value: unknown) => (key === 'tag' ? undefined : value)),
  );

describe('what GIFT can hold comes back as it went', () => {
  it.each([single, multi, trueFalse])('a $kind question', (question) => {
    expect(roundTrip(question)).toEqual({ questions: [untagged(question)], problems: [] });
  });

  it('a number with an uneven range, near misses and a word for the rest', () => {
    const question: Question = {
      id: 'votes',
      kind: 'number',
      prompt: sameText('How many?'),
      answer: 5,
      accept: [4, 6],
      feedback: sameText('30 ÷ 6.'),
      offAnswers: [{ exactly: 30, within: 0, share: 0, feedback: sameText('Her ties.') }],
      otherwise: sameText('Divide.'),
    };

    expect(roundTrip(question)).toEqual({ questions: [question], problems: [] });
  });

  it('a short answer with part marks', () => {
    const question: Question = {
      id: 'short',
      kind: 'short',
      prompt: sameText('What?'),
      answers: [
        { text: sameText('tie'), feedback: sameText('Yes.') },
        { text: sameText('%line%'), share: 0.5, feedback: sameText('Nearly.') },
      ],
      otherwise: sameText('No.'),
    };

    expect(roundTrip(question)).toEqual({ questions: [question], problems: [] });
  });

  it('any words at all', () => {
    const words = fc
      .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
      .map((text) => text.replaceAll(/\p{C}|\s+/gu, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, words, words, words, (prompt, right, wrong, remark) => {
        const question: Question = {
          id: 'words',
          kind: 'single',
          prompt: sameText(prompt),
          options: [
            { id: 'a', text: sameText(right), feedback: sameText(remark), right: true },
            { id: 'b', text: sameText(wrong), feedback: sameText(`${remark} \\n {=#~}`) },
          ],
        };
        expect(roundTrip(question).questions).toEqual([question]);
      }),
    );
  });
});

it('keeps words that look like the name of a format', () => {
  const options = single.options.map((option) => ({
    ...option,
    text: sameText(`[html] ${option.id}`),
  }));
  const question = { ...single, prompt: sameText('[plain] what?'), options };

  expect(roundTrip(question).questions).toEqual([untagged(question)]);
});

describe('what GIFT cannot hold is named', () => {
  it('a whole kind', () => {
    const { text, problems } = writeGift([board, single]);

    expect(problems).toEqual([
      { question: 'board', severity: 'error', message: expect.stringContaining('network-goal') },
    ]);
    expect(readGift(text).questions).toHaveLength(1);
  });

  it('parts of a question, which goes through without them', () => {
    const { text, problems } = writeGift([match, number]);

    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('feedback for pairs'),
      expect.stringContaining('above or below'),
      expect.stringContaining('above or below'),
    ]);
    expect(readGift(text).questions.map(({ kind }) => kind)).toEqual(['match', 'number']);
  });

  it('weights that Moodle does not know', () => {
    const options = Array.from({ length: 14 }, (_, at) => ({
      id: `o${at}`,
      text: sameText(`Option ${at}`),
      feedback: sameText('So.'),
      ...(at < 13 && { right: true as const }),
    }));

    const { problems } = writeGift([{ ...multi, options }]);

    expect(problems[0]).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('7.69'),
    });
  });
});

it('writes the other language when asked', () => {
  const prompt = { en: 'Why?', id: 'Mengapa?' };
  expect(writeGift([{ ...single, prompt }], { language: 'id' }).text).toContain('Mengapa?');
});
