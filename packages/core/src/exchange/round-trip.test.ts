import { describe, expect, it } from 'vitest';
import { practicePosts } from '../bank/practice-posts.ts';
import { questionBank } from '../bank/question-bank.ts';
import { shareQuestion, trustQuestion } from '../bank/trust-question.ts';
import type { Question } from '../quiz/question.ts';
import { type Language, languages } from '../quiz/text.ts';
import {
  type Problem,
  type Reading,
  readAiken,
  readCsv,
  readGift,
  readMoodleXml,
  readQti,
  writeAiken,
  writeCsv,
  writeGift,
  writeMoodleXml,
  writeQti,
} from './index.ts';

const questions: readonly Question[] = [
  ...questionBank.map(({ question }) => question),
  ...practicePosts.map(trustQuestion),
  ...practicePosts.map(shareQuestion),
];

type Trip = (question: Question, language: Language) => [readonly Problem[], Reading];
const formats: Readonly<Record<string, Trip>> = {
  GIFT: (question, language) => {
    const { text, problems } = writeGift([question], { language });
    return [problems, readGift(text)];
  },
  'Moodle XML': (question, language) => {
    const { text, problems } = writeMoodleXml([question], { language });
    return [problems, readMoodleXml(text)];
  },
  Aiken: (question, language) => {
    const { text, problems } = writeAiken([question], { language });
    return [problems, readAiken(text)];
  },
  QTI: (question, language) => {
    const { bytes, problems } = writeQti([question], { language });
    return [problems, readQti(bytes)];
  },
};
const cases = questions.flatMap((question) =>
  languages.map((language) => ({ question, language })),
);

describe.each(Object.entries(formats))('the whole bank through %s', (_, trip) => {
  it('comes back as it went, or says what was lost', () => {
    const silent = cases.flatMap(({ question, language }) => {
      const [written, { questions, problems }] = trip(question, language);
      if (written.length > 0) return [];
      const [back] = questions;
      const same =
        JSON.stringify(wordsOf(back, 'en')) === JSON.stringify(wordsOf(question, language));
      return same && problems.length === 0 ? [] : [{ id: question.id, language }];
    });
    expect(silent).toEqual([]);
  });

  it('leaves out only what it refuses, and invents nothing', () => {
    const wrong = cases.flatMap(({ question, language }) => {
      const [written, { questions, problems }] = trip(question, language);
      const refused = written.some(({ severity }) => severity === 'error');
      const trouble = refused
        ? questions.length > 0
        : questions.length !== 1 || problems.length > 0;
      return trouble ? [{ id: question.id, language, problems }] : [];
    });
    expect(wrong).toEqual([]);
  });
});

it('the whole bank through a spreadsheet keeps both languages and every tag, or is named', () => {
  const kept = questions.filter((question) => writeCsv([question]).problems.length === 0);
  expect(readCsv(writeCsv(kept).text)).toEqual({ questions: kept, problems: [] });
});

/**
 * Every word, number and mark of a question in one language; ids by their turn, and no tags, which only we count.
 * Options are known by their place alone, for gaps may each have an option `a`.
 */
function wordsOf(question: Question | undefined, language: Language): unknown {
  const ids = new Map<string, string>();
  const seen = (id: string) => {
    if (!ids.has(id)) ids.set(id, `#${ids.size}`);
    return ids.get(id) ?? id;
  };
  const plain = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') {
      const gaps = value.replaceAll(/\{\{([^{}]+)\}\}/g, (_, id: string) => `{{${seen(id)}}}`);
      return key === 'id' || key === 'bin' ? seen(value) : gaps;
    }
    if (Array.isArray(value))
      return value.map((each) => plain(each, key === 'answer' ? 'id' : key));
    if (typeof value !== 'object' || value === null) return value;
    if ('en' in value && 'id' in value) return plain(value[language]);
    return Object.entries(value)
      .filter(([part]) => part !== 'tag' && !(part === 'id' && key === 'options'))
      .filter(([part, each]) => !((part === 'share' || part === 'within') && each === 0))
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([part, each]) => [part, plain(each, part)]);
  };
  return plain(question);
}
