import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Question } from '../quiz/question.ts';
import { cloze, highlight, short, trueFalse } from '../quiz/testing/more-questions.ts';
import { board, match, multi, number, order, single, sort } from '../quiz/testing/questions.ts';
import { sameText } from '../quiz/text.ts';
import { readQti } from './read-qti.ts';
import { stock } from './stock.ts';
import { writeQti } from './write-qti.ts';
import { readXml } from './xml.ts';

const roundTrip = (question: Question) => readQti(writeQti([question]).bytes);
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'tag' ? undefined : part)));

describe('what QTI can hold comes back as it went', () => {
  it.each([
    single,
    { ...single, keepOrder: true } as const,
    { ...single, options: single.options.map((o) => (o.id === 'a' ? { ...o, weight: 0.5 } : o)) },
    multi,
    trueFalse,
    { ...number, unit: sameText('people'), id: '1-starts-with-a-digit' },
  ])('a $kind question, feedback and all', (question: Question) => {
    expect(roundTrip(question)).toEqual({ questions: [plain(question)], problems: [] });
  });

  it('a short answer, but for wildcards and slips', () => {
    const { slips: _, ...plainShort } = short;
    const question: Question = {
      ...plainShort,
      answers: [
        { text: sameText('mobilization'), feedback: sameText('Yes.') },
        { text: sameText('participation'), share: 0, feedback: sameText('Taking part.') },
      ],
    };

    expect(roundTrip(question)).toEqual({ questions: [plain(question)], problems: [] });
    expect(writeQti([short]).problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('slips'),
      expect.stringContaining('*'),
    ]);
  });

  it('an order, whose part marks are named as lost', () => {
    const question = { ...order, answer: [['d1'], ['d2'], ['r'], ['k']], misplaced: [] };
    const { misplaced: _, ...rest } = question;

    expect(roundTrip(question).questions).toEqual([plain(rest)]);
    expect(writeQti([question]).problems).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('part marks') },
    ]);
  });

  it('matching, sorting, gaps and highlighting, but for their feedback', () => {
    const written = writeQti([match, sort, cloze, highlight]);
    const { questions, problems } = readQti(written.bytes);

    expect(problems).toEqual([]);
    expect(written.problems).toHaveLength(4);
    const bare = { feedback: stock.right };
    expect(questions).toMatchObject([
      {
        kind: 'match',
        pairs: match.pairs.map(({ id, left, right }) => ({ id, left, right, ...bare })),
        extras: match.extras,
      },
      {
        kind: 'sort',
        bins: sort.bins,
        cards: sort.cards.map(({ id, text, bin }) => ({ id, text, bin, ...bare })),
      },
      {
        kind: 'cloze',
        passage: cloze.passage,
        gaps: [
          { id: 'who', options: [{ id: 'a' }, { id: 'b', right: true }] },
          { id: 'what', answers: [{ text: sameText('tie') }] },
        ],
      },
      { kind: 'highlight' },
    ]);
    const pieces = questions[3]?.kind === 'highlight' ? questions[3].pieces : [];
    expect(
      pieces.map(({ text, right, feedback }) => [text.en, right, feedback !== undefined]),
    ).toEqual([
      ['Neighbours,', undefined, false],
      ['pass this on now', true, true],
      ['the tank at Jalan Kenari', undefined, true],
      ['before it vanishes', true, true],
    ]);
  });

  it('words with signs of XML in them', () => {
    const question: Question = {
      ...single,
      prompt: sameText('Is a < b & "c"?\nSay so.'),
      options: single.options.map((option) => ({
        ...option,
        text: sameText(`<b>${option.id}</b> &amp;`),
      })),
    };

    expect(roundTrip(question).questions).toEqual([plain(question)]);
  });
});

describe('the package', () => {
  const files = unzipSync(writeQti([single, number, board]).bytes);
  const text = (path: string) => strFromU8(files[path]!);

  it('holds a manifest, a test and the items, each well-formed', () => {
    expect(Object.keys(files)).toEqual([
      'imsmanifest.xml',
      'assessment.xml',
      'items/single.xml',
      'items/number.xml',
    ]);
    for (const path of Object.keys(files)) expect(readXml(text(path)).problems).toEqual([]);
    expect(text('imsmanifest.xml')).toContain('type="imsqti_item_xmlv3p0" href="items/single.xml"');
    expect(text('assessment.xml')).toContain(
      '<qti-assessment-item-ref identifier="number" href="items/number.xml"/>',
    );
  });

  it('never puts qti-index inside qti-match', () => {
    expect(Object.keys(files).map(text).join('')).not.toContain('qti-index');
  });

  it('is the same bytes for the same questions', () => {
    expect(writeQti([single, number])).toEqual(writeQti([single, number]));
  });

  it('names what QTI cannot hold', () => {
    expect(writeQti([board]).problems).toEqual([
      {
        question: 'board',
        severity: 'error',
        message: 'QTI has no interaction for the kind network-goal.',
      },
    ]);
  });
});
