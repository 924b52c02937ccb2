import type { Question } from '@groundswell/core/quiz';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { checkCourse, checkLesson } from './check-lesson.ts';
import { readLessonFile } from './lesson-file.ts';
import type { LessonSource, Surroundings } from './lesson-source.ts';
import { describeProblems } from './problem.ts';

const english = `---
title: Everyone can broadcast
question: How far?
minutes: 12
---

<Screen id="hook" step="puzzle predict">

## The same post

<Figure id="dots" />

<Ask id="a1-reach" />

<After figure="dots">

It reached <Value of="dots.median" />. See [the next screen](/lesson/a1/end).

</After>

</Screen>

<Screen id="end" step="sources">

## Sources

</Screen>
`;

const indonesian = english
  .replace('Everyone can broadcast', 'Semua orang bisa menyiarkan')
  .replace('The same post', 'Kiriman yang sama');

const question: Question = {
  kind: 'single',
  id: 'a1-reach',
  prompt: { en: 'How far?', id: 'Seberapa jauh?' },
  options: [
    { id: 'near', text: text('Near'), right: true, feedback: text('Yes.') },
    { id: 'far', text: text('Far'), feedback: text('Not yet.') },
  ],
};

const figure = {
  kind: 'reach-dots',
  caption: text('One dot is one try.'),
  settings: { tries: 50, prediction: 'a1-reach' },
};

const code = [
  { path: 'content/a1/figures.ts', text: "export const figures = {\n  'dots': {},\n};\n" },
];

const surroundings: Surroundings = {
  addresses: new Set(['a1', 'a1/hook', 'a1/end']),
  kinds: new Map([
    [
      'reach-dots',
      {
        runs: true,
        settingsSchema: v.strictObject({ tries: v.number(), prediction: v.string() }),
      },
    ],
  ]),
};

it('finds nothing wrong with a lesson that is in order', () => {
  expect(problems({})).toBe('');
});

it('takes a question for asked that a figure on a screen asks', () => {
  const asking = { ...figure, asks: ['a1-spare'], reads: ['dots'] };
  const questions = [question, { ...question, id: 'a1-spare' }];

  expect(problems({ questions, figures: { dots: asking } })).toBe('');
});

it.each<[string, Partial<Draft>, string]>([
  [
    'front matter that is missing',
    { en: english.replace(/^---.*?---\n/s, '') },
    'en.mdx:1  The file has no front matter',
  ],
  [
    'front matter with an unknown field, at its line',
    { en: english.replace('minutes: 12', 'minutes: 12\nauthor: someone') },
    'en.mdx:5  Front matter “author”',
  ],
  [
    'front matter with a wrong value, at its line',
    { en: english.replace('minutes: 12', 'minutes: soon') },
    'en.mdx:4  Front matter “minutes”',
  ],
  [
    'front matter that is no YAML',
    { en: english.replace('minutes: 12', 'minutes: [12') },
    'en.mdx:4  Flow sequence',
  ],
  ['a missing translation', { id: undefined }, 'lesson.id.mdx:1  This translation is missing'],
  [
    'a screen that was not translated',
    { id: indonesian.replace(/<Screen id="end".*<\/Screen>\n$/s, '') },
    'id.mdx:7  The screen “end” is missing',
  ],
  [
    'a screen that exists in Indonesian alone',
    { id: `${indonesian}\n<Screen id="more" step="sources">\n\n## More\n\n</Screen>\n` },
    'id.mdx:29  Screen “more” does not exist in English',
  ],
  [
    'screens in another order',
    { id: indonesian.replace('id="hook"', 'id="hooks"') },
    'id.mdx:7  Screen “hooks” stands where English has “hook”',
  ],
  [
    'figures and questions in another order',
    { id: indonesian.replace('<Figure id="dots" />', '') },
    'id.mdx:7  Screen “hook” shows Ask a1-reach; English shows Figure dots, Ask a1-reach',
  ],
  [
    'a length that differs between the languages',
    { id: indonesian.replace('minutes: 12', 'minutes: 13') },
    'id.mdx:4  “minutes” is 13, but 12 in English',
  ],
  [
    'an unknown part',
    { en: english.replace('<Figure id="dots" />', '<Figure id="dots" />\n\n<Video id="x" />') },
    'en.mdx:13  <Video> is not a part of lessons',
  ],
  [
    'an unknown figure',
    { en: english.replace('<Figure id="dots" />', '<Figure id="dot" />') },
    'en.mdx:11  <Figure> names the figure “dot”, which figures.ts does not have. It has dots.',
  ],
  [
    'a value of an unknown figure',
    { en: english.replace('of="dots.median"', 'of="dot.median"') },
    'en.mdx:17  <Value> names the figure “dot”',
  ],
  [
    'an unknown question',
    { en: english.replace('<Ask id="a1-reach" />', '<QuestionSet ids="a1-reach a1-gone" />') },
    'en.mdx:13  <QuestionSet> names the question “a1-gone”',
  ],
  [
    'a step that does not exist',
    { en: english.replace('step="sources"', 'step="source"') },
    'en.mdx:23  Screen “end” has step="source". Choose from puzzle',
  ],
  [
    'two screens with one id',
    { en: english.replace('id="end"', 'id="hook"') },
    'en.mdx:23  Two screens are called “hook”',
  ],
  [
    'a screen id that is an address of its own',
    { en: english.replace('id="end"', 'id="teacher"') },
    'en.mdx:23  Screen id “teacher” is an address of its own',
  ],
  [
    'a screen without a heading',
    { en: english.replace('## Sources', '') },
    'en.mdx:23  Screen “end” has no heading',
  ],
  [
    'a dead link within the site',
    { en: english.replace('/lesson/a1/end', '/lesson/a1/fin') },
    'en.mdx:17  The link “/lesson/a1/fin” is dead',
  ],
  [
    'a link that is none',
    { en: english.replace('/lesson/a1/end', 'javascript:alert(1)') },
    'en.mdx:17  The link “javascript:alert(1)” leads nowhere',
  ],
  [
    'an unknown kind of figure, at the line of its id',
    { figures: { dots: { ...figure, kind: 'pie' } } },
    'figures.ts:2  Figure “dots” is of the kind “pie”. Choose one of reach-dots',
  ],
  [
    'settings that their kind does not take',
    { figures: { dots: { ...figure, settings: { ...figure.settings, tries: 'many' } } } },
    'figures.ts:2  Figure “dots”, settings.tries: ',
  ],
  [
    'a prediction that no question asks for',
    { figures: { dots: { ...figure, settings: { tries: 50, prediction: 'a1-gone' } } } },
    'figures.ts:2  Figure “dots” names the question “a1-gone”',
  ],
  [
    'a figure that asks a question that is missing',
    { figures: { dots: { ...figure, asks: ['a1-gone'] } } },
    'figures.ts:2  Figure “dots” names the question “a1-gone”',
  ],
  [
    'a figure that reads one that is missing',
    { figures: { dots: { ...figure, reads: ['desk'] } } },
    'figures.ts:2  Figure “dots” reads the figure “desk”, which figures.ts does not have.',
  ],
  [
    'a figure that is never shown',
    { figures: { dots: figure, spare: figure } },
    'Figure “spare” is shown on no screen',
  ],
  [
    'a question that is never asked',
    { questions: [question, { ...question, id: 'a1-spare' }] },
    'Question “a1-spare” is asked on no screen',
  ],
  [
    'two questions with one id',
    { questions: [question, question] },
    'Two questions have the id “a1-reach”',
  ],
  [
    'a question with no right answer',
    {
      questions: [
        {
          ...question,
          options: question.options
            .slice(1)
            .concat({ id: 'farther', text: text('Farther'), feedback: text('No.') }),
        },
      ],
    },
    'Question “a1-reach”, options',
  ],
])('refuses %s', (_, draft, complaint) => {
  expect(problems(draft)).toContain(complaint);
});

it('refuses a question id that another lesson has taken', () => {
  const other = { ...source({}), id: 'a2' };

  const found = describeProblems(checkCourse([source({}), other]));

  expect(found).toContain('Question id “a1-reach” is taken by the lesson “a1”');
});

interface Draft {
  en: string | undefined;
  id: string | undefined;
  questions: readonly Question[];
  figures: LessonSource['figures'];
}

function source(draft: Partial<Draft>): LessonSource {
  const { en, id, questions, figures } = {
    en: english,
    id: indonesian,
    questions: [question],
    figures: { dots: figure },
    ...draft,
  };
  return {
    id: 'a1',
    words: {
      en: en === undefined ? undefined : readLessonFile('content/a1/lesson.en.mdx', en),
      id: id === undefined ? undefined : readLessonFile('content/a1/lesson.id.mdx', id),
    },
    questions,
    figures,
    code,
  };
}

function problems(draft: Partial<Draft>): string {
  const found = checkLesson(source(draft), surroundings);
  return found.length === 0 ? '' : describeProblems(found);
}

function text(words: string) {
  return { en: words, id: words };
}
