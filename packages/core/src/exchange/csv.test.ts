import { describe, expect, it } from 'vitest';
import type { Question } from '../quiz/question.ts';
import {
  cloze,
  curve,
  estimate,
  highlight,
  hotspot,
  open,
  short,
  trueFalse,
} from '../quiz/testing/more-questions.ts';
import {
  board,
  match,
  multi,
  number,
  order,
  prediction,
  single,
  sort,
} from '../quiz/testing/questions.ts';
import { sameText } from '../quiz/text.ts';
import { readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

describe('the spreadsheet', () => {
  const bilingual: Question = {
    ...single,
    prompt: { en: 'Line one,\n"line two"; end', id: '=SUM(A1) bukan rumus' },
    hints: [{ en: 'Look.', id: 'Lihat.' }],
    source: sameText('Goel et al. 2016'),
    keepOrder: true,
  };
  const explain: Question = {
    id: 'why',
    kind: 'explain',
    prompt: sameText('Why?'),
    model: sameText('So.'),
  };

  it.each([
    bilingual,
    multi,
    number,
    { ...order, answer: [['d2', 'd1'], ['r'], ['k']] },
    sort,
    match,
    trueFalse,
    short,
    explain,
    estimate,
    cloze,
    highlight,
    curve,
    open,
  ])('brings back a $kind question whole, tags and both languages included', (question) => {
    expect(readCsv(writeCsv([question]).text)).toEqual({ questions: [question], problems: [] });
  });

  it.each([board, hotspot, prediction])(
    'names $kind, which it cannot hold, with the reason',
    (question) => {
      const { text, problems } = writeCsv([question]);

      expect(readCsv(text).questions).toEqual([]);
      expect(problems).toMatchObject([
        { question: question.id, message: expect.stringMatching(/^A spreadsheet cannot hold a /) },
      ]);
    },
  );
});

it('reads semicolons, columns in any order, and one language for both', () => {
  const { questions, problems } = readCsv(
    'kind;part;question;text_id;value\nsingle;prompt;q1;Mengapa?;\n;option;q1;Karena;right\n;option;q1;Entah;\n',
  );

  expect(problems).toEqual([]);
  expect(questions).toMatchObject([
    { id: 'q1', prompt: { en: 'Mengapa?', id: 'Mengapa?' }, options: [{ right: true }, {}] },
  ]);
});

it('names the line of each broken question and keeps the good ones', () => {
  const { questions, problems } = readCsv(
    'question,kind,part,text_en,value\nq1,riddle,prompt,What?,\nq2,single,prompt,Which?,\nq2,,option,a,\nq2,,option,b,\nq3,true-false,prompt,So?,\nq3,,answer,,true\n',
  );

  expect(questions.map(({ id }) => id)).toEqual(['q3']);
  expect(problems.map(({ line, question }) => [line, question])).toEqual([
    [2, 'q1'],
    [3, 'q2'],
  ]);
});

it.each(['', 'just words', 'a,b\n1,2'])('asks for the columns in %j', (text) => {
  expect(readCsv(text).problems.at(-1)?.message).toContain('name the columns');
});
