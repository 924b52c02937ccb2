import { type Question, questionSchema, type Text } from '@groundswell/core/quiz';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { questions as broadcast } from './a1-everyone-can-broadcast/questions.ts';
import { questions as thousands } from './a2-one-counts-as-thousands/questions.ts';
import { questions as ties } from './a4-weak-ties-strong-ties/questions.ts';
import { questions as check } from './b3-check-first/questions.ts';

const lessons: readonly { code: string; questions: readonly Question[] }[] = [
  { code: 'a1', questions: broadcast },
  { code: 'a2', questions: thousands },
  { code: 'a4', questions: ties },
  { code: 'b3', questions: check },
];

describe.each(lessons)('the questions of $code', ({ code, questions }) => {
  it.each(questions.map((question) => [question.id, question] as const))(
    '%s passes its schema',
    (_id, question) => {
      expect(safeParse(questionSchema, question).issues).toBeUndefined();
    },
  );

  it('carry ids that begin with the code of the lesson, each once', () => {
    const ids = questions.map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith(`${code}-`))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('come in at least three kinds, two of them for recall', () => {
    const kinds = new Set(questions.map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThanOrEqual(3);
    expect(questions.filter(({ id }) => id.startsWith(`${code}-recall-`))).toHaveLength(2);
  });

  it('name a misconception for each wrong option of a single choice', () => {
    const untagged = questions.flatMap((question) =>
      question.kind === 'single'
        ? question.options.filter(({ right, tag }) => !right && !tag).map(({ id }) => id)
        : [],
    );
    expect(untagged).toEqual([]);
  });

  it('are written in two languages that differ wherever there is prose', () => {
    const same = textsOf(questions).filter(({ en, id }) => isProse(en) && en === id);
    expect(same).toEqual([]);
  });

  it('keep the calm voice: no exclamation mark, no praise of the person, no oops', () => {
    const loud = textsOf(questions.map(ourWords)).flatMap(({ en, id }) =>
      [en, id].filter((words) => /!|oops|great job|well done|hebat|bagus sekali/i.test(words)),
    );
    expect(loud).toEqual([]);
  });
});

/** A question without the post it is about, which speaks in a voice of its own. */
function ourWords(question: Question): object {
  return question.kind === 'trust' ? { ...question, post: null } : question;
}

/** Every bilingual text inside a value, however deep. */
function textsOf(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [value];
  return Object.values(value).flatMap(textsOf);
}

function isText(value: object): value is Text {
  return (
    'en' in value &&
    'id' in value &&
    typeof value.en === 'string' &&
    Object.keys(value).length === 2
  );
}

/** Numbers and single words may be the same in both languages. */
function isProse(words: string): boolean {
  return /\p{L}+\s+\p{L}+/u.test(words);
}
