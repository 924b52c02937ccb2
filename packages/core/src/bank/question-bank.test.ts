import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isAlikeInBoth, textsOf } from './testing/texts-of.ts';
import { questionSchema } from '../quiz/question-schema.ts';
import { drawQuestions, questionBank } from './question-bank.ts';

const questions = questionBank.map(({ question }) => question);

describe('the bank of questions', () => {
  it('holds 120 or more, in ten kinds or more, on every topic, easy and hard', () => {
    expect(questions.length).toBeGreaterThanOrEqual(120);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
    const cells = new Set(questionBank.map(({ topic, difficulty }) => `${topic} ${difficulty}`));
    expect(cells.size).toBe(13 * 3);
  });

  it.each(questions.map((question) => [question.id, question] as const))(
    '%s passes the schema and names its source',
    (id, question) => {
      const reading = v.safeParse(questionSchema, question);

      expect(reading.issues?.map(({ message }) => message)).toBeUndefined();
      expect(question.source).toBeDefined();
      expect(id).toMatch(/^bank-(a[1-6]|b[1-6]|c)-/);
    },
  );

  it('gives no id twice', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('is written in both languages', () => {
    const untranslated = questions.flatMap((question) =>
      textsOf(question)
        .filter(({ en, id }) => en === id && !isAlikeInBoth(en))
        .map(({ en }) => en),
    );
    expect(untranslated).toEqual([]);
  });
});

it('is set in the signs of print, for it is shown as it stands', () => {
  const unset = /"|\d %|[→≈≤≥]|\*\p{L}[^*]*\*|\p{L}'\p{L}| {2}/u;
  const texts = questions.flatMap((question) => textsOf(question));
  expect(texts.flatMap(({ en, id }) => [en, id]).filter((words) => unset.test(words))).toEqual([]);
});

describe('drawing questions', () => {
  it('meets as many topics as it can, and repeats itself for a seed', () => {
    const drawn = drawQuestions(questionBank, { size: 13, seed: 4 });

    expect(new Set(drawn.map(({ topic }) => topic)).size).toBe(13);
    expect(drawQuestions(questionBank, { size: 13, seed: 4 })).toEqual(drawn);
    expect(drawQuestions(questionBank, { size: 13, seed: 5 })).not.toEqual(drawn);
  });

  it('goes by topic, difficulty and kind, and by what was met before', () => {
    const first = drawQuestions(questionBank, {
      size: 3,
      seed: 1,
      topics: ['b6'],
      difficulties: [1],
    });
    const avoid = first.map(({ question }) => question.id);

    expect(first.map(({ topic, difficulty }) => [topic, difficulty])).toEqual([
      ['b6', 1],
      ['b6', 1],
      ['b6', 1],
    ]);
    expect(
      drawQuestions(questionBank, { size: 3, seed: 1, topics: ['b6'], difficulties: [1], avoid }),
    ).toEqual([]);
    expect(
      drawQuestions(questionBank, { size: 5, seed: 1, kinds: ['open'] }).every(
        ({ question }) => question.kind === 'open',
      ),
    ).toBe(true);
  });
});
