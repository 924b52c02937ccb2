import { describe, expect, it } from 'vitest';
import { mark } from '../quiz/mark.ts';
import type { Question, Response } from '../quiz/question.ts';
import { readGift } from './read-gift.ts';

const read = (gift: string) => {
  const { questions, problems } = readGift(gift);
  return { question: questions[0] as Question, questions, problems };
};
const earned = <K extends Question['kind']>(question: Question, kind: K, response: Response<K>) => {
  expect(question.kind).toBe(kind);
  const verdict = mark({ kind, question, response });
  return verdict.status === 'marked' ? verdict.earned : undefined;
};

describe('a single choice', () => {
  it('takes = for the right option and ~ for the others, each with its feedback', () => {
    const { question, problems } = read(
      "// a comment\n::Grant::Who's buried in Grant's tomb? {\n=Grant #Yes, he is.\n~no one #Somebody is.\n~%50%his wife\n}",
    );

    expect(problems).toEqual([]);
    expect(question).toMatchObject({
      id: 'grant',
      kind: 'single',
      prompt: { en: "Who's buried in Grant's tomb?" },
    });
    expect(
      question.kind === 'single' && question.options.map(({ feedback }) => feedback.en),
    ).toEqual(['Yes, he is.', 'Somebody is.', 'Right.']);
    expect(earned(question, 'single', { picked: 'a' })).toBe(1);
    expect(earned(question, 'single', { picked: 'b' })).toBe(0);
    expect(earned(question, 'single', { picked: 'c' })).toBe(0.5);
  });

  it('keeps the full point of a second right option', () => {
    expect(
      earned(read('Two of three? {=one =two ~three}').question, 'single', { picked: 'b' }),
    ).toBe(1);
  });

  it('puts a line where words are missing', () => {
    expect(read('Grant is {~buried =entombed ~living} in his tomb.').question.prompt.en).toBe(
      'Grant is _____ in his tomb.',
    );
  });
});

describe('a multiple choice', () => {
  it('snaps weights to Moodle’s thirds and finds the usual rule in them', () => {
    const { question } = read('Which? {~%33%a ~%33.333%b ~%33.33333%c ~%-100%d}');

    expect(question.kind === 'multi' && question.options.map(({ weight }) => weight)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(earned(question, 'multi', { picked: ['a', 'b', 'c'] })).toBe(1);
  });

  it('keeps weights that are not the usual ones', () => {
    const { question } = read('Which? {~%75%a ~%25%b ~%-50%c ~d}');

    expect(earned(question, 'multi', { picked: ['a'] })).toBe(0.75);
    expect(earned(question, 'multi', { picked: ['a', 'b', 'd'] })).toBe(1);
    expect(earned(question, 'multi', { picked: ['a', 'c'] })).toBe(0.25);
  });

  it('is refused where nothing is right', () => {
    expect(read('Which? {~a ~b}').problems).toMatchObject([{ line: 1, severity: 'error' }]);
  });
});

describe('true or false', () => {
  it('says the first feedback to whoever is wrong, the second to whoever is right', () => {
    expect(
      read('Rises in the west. {F#No, in the east.#Right, in the east.}').question,
    ).toMatchObject({
      answer: false,
      whenTrue: { feedback: { en: 'No, in the east.' } },
      whenFalse: { feedback: { en: 'Right, in the east.' } },
    });
  });
});

describe('a number', () => {
  it.each([
    ['{#3:2}', [1, 5]],
    ['{#1..5}', [1, 5]],
    ['{#0:0}', [0, 0]],
    ['{#3.14159:0.0005}', [3.14109, 3.14209]],
    ['{#-2e3}', [-2000, -2000]],
  ])('%s accepts %j', (answers, accept) => {
    expect(read(`How many? ${answers}`).question).toMatchObject({ kind: 'number', accept });
  });

  it('keeps part marks for near numbers, and the word for all others', () => {
    const { question } = read('When was Grant born? {#=1822:0#Yes. =%50%1822:2#Near. ~#No.}');

    expect(earned(question, 'number', { value: 1822 })).toBe(1);
    expect(earned(question, 'number', { value: 1824 })).toBe(0.5);
    expect(earned(question, 'number', { value: 1900 })).toBe(0);
    expect(question).toMatchObject({ otherwise: { en: 'No.' } });
  });
});

describe('other kinds', () => {
  it('reads a short answer with part marks and a word for the rest', () => {
    const { question } = read(
      'Two plus two? {=four =4#In figures. =%50%for#Spelling. =%0%*#Count again.}',
    );

    expect(earned(question, 'short', { words: 'FOUR' })).toBe(1);
    expect(earned(question, 'short', { words: 'for' })).toBe(0.5);
    expect(question).toMatchObject({ kind: 'short', otherwise: { en: 'Count again.' } });
  });

  it('reads pairs', () => {
    const { question } = read('Match. {=Canada -> Ottawa =Italy -> Rome =Japan -> Tokyo}');

    expect(earned(question, 'match', { matched: { p1: 'p1', p2: 'p2', p3: 'p3' } })).toBe(3);
  });

  it('reads an essay', () => {
    expect(read('Write about it. {####A model.}').question).toMatchObject({
      kind: 'explain',
      model: { en: 'A model.' },
    });
  });

  it('leaves a description out and says so', () => {
    expect(read('Just some words.').problems).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('the fine print', () => {
  it('reads past a byte-order mark, categories, Windows lines and comments inside a question', () => {
    const { questions, problems } = read(
      '\ufeff$CATEGORY: Hoaxes/Week 1\r\n\r\n::q::Which? {\r\n// not an option\r\n=a\r\n~b\r\n}\r\n',
    );

    expect(problems).toEqual([]);
    expect(questions[0]).toMatchObject({ options: [{ text: { en: 'a' } }, { text: { en: 'b' } }] });
  });

  it('ends a question at a blank line even inside braces, and goes on with the next', () => {
    const { questions, problems } = read('Broken? {\n=a\n\n~b\n}\n\nWhole? {=a ~b}');

    expect(questions.map(({ prompt }) => prompt.en)).toEqual(['Whole?']);
    expect(problems).toMatchObject([
      { line: 1, severity: 'error', message: expect.stringContaining('blank line') },
      { line: 4 },
    ]);
  });

  it('unescapes signs', () => {
    const { question } = read(
      '::a\\:b::Is 1 \\= 1 \\{really\\}? {=yes\\~no#a \\# b ~50\\: 50\\\\}',
    );

    expect(question).toMatchObject({
      prompt: { en: 'Is 1 = 1 {really}?' },
      options: [
        { text: { en: 'yes~no' }, feedback: { en: 'a # b' } },
        { text: { en: '50: 50\\' } },
      ],
    });
  });

  it('takes markup out of the words', () => {
    const { question, problems } = read(
      '[html]<p>Is <b>this</b> it?<script>alert(1)</script><img src=x onerror=alert(1) alt="a map"></p> {=a &amp; b ~c}',
    );

    expect(question).toMatchObject({
      prompt: { en: 'Is this it?[a map]' },
      options: [{ text: { en: 'a & b' } }, {}],
    });
    expect(problems[0]?.message).toContain('script, picture');
  });

  it('shows plain text as it stands', () => {
    expect(read('[plain]Is <b> a tag? {=yes ~no}').question.prompt.en).toBe('Is <b> a tag?');
  });

  it('gives two questions of one name different ids', () => {
    expect(read('::q::A? {T}\n\n::q::B? {F}').questions.map(({ id }) => id)).toEqual(['q', 'q-2']);
  });

  it('uses general feedback where an answer has none of its own', () => {
    expect(read('Which? {=a#Own. ~b####General.}').question).toMatchObject({
      options: [{ feedback: { en: 'Own.' } }, { feedback: { en: 'General.' } }],
    });
  });
});

it('lets each part name its own format, as Moodle’s exports do', () => {
  const { question, problems } = read(
    '::q::[html]Match the <b>activity</b>.{\n=[html]Talk &amp; listen -> Forum\n=[plain]A <b> tag -> Wiki\n= -> Chat\n}',
  );

  expect(problems).toEqual([]);
  expect(question).toMatchObject({
    prompt: { en: 'Match the activity.' },
    pairs: [
      { left: { en: 'Talk & listen' }, right: { en: 'Forum' } },
      { left: { en: 'A <b> tag' }, right: { en: 'Wiki' } },
    ],
    extras: [{ text: { en: 'Chat' } }],
  });
});
