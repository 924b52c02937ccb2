import { describe, expect, it } from 'vitest';
import { readMoodleXml } from './read-moodle-xml.ts';

const quiz = (...questions: string[]) =>
  readMoodleXml(`<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>`);
const question = (type: string, inside: string, text = 'Why?') =>
  `<question type="${type}"><name><text>Q</text></name><questiontext format="html"><text><![CDATA[<p>${text}</p>]]></text></questiontext>${inside}</question>`;
const answer = (fraction: number, text: string, more = '') =>
  `<answer fraction="${fraction}" format="html"><text>${text}</text>${more}</answer>`;

const pair = (left: string, right: string) =>
  `<subquestion format="html"><text>${left}</text><answer><text>${right}</text></answer></subquestion>`;

describe('what Moodle exports', () => {
  it('a single choice with a part mark and general feedback', () => {
    const { questions, problems } = quiz(
      question(
        'multichoice',
        `<generalfeedback format="html"><text>In general.</text></generalfeedback><single>true</single><shuffleanswers>false</shuffleanswers>${answer(100, '&lt;p&gt;a&lt;/p&gt;', '<feedback format="html"><text>Own.</text></feedback>')}${answer(33.33333, 'b')}${answer(-50, 'c')}`,
      ),
    );

    expect(problems).toEqual([]);
    expect(questions).toMatchObject([
      {
        id: 'q',
        kind: 'single',
        keepOrder: true,
        prompt: { en: 'Why?' },
        options: [
          { text: { en: 'a' }, right: true, feedback: { en: 'Own.' } },
          { text: { en: 'b' }, weight: 1 / 3, feedback: { en: 'In general.' } },
          { text: { en: 'c' } },
        ],
      },
    ]);
  });

  it('a multiple choice', () => {
    const { questions } = quiz(
      question(
        'multichoice',
        `<single>false</single>${answer(50, 'a')}${answer(50, 'b')}${answer(-100, 'c')}`,
      ),
    );
    expect(questions[0]).toMatchObject({
      kind: 'multi',
      options: [{ right: true }, { right: true }, {}],
    });
    expect(JSON.stringify(questions)).not.toContain('weight');
  });

  it('true or false, by exactly these words', () => {
    const good = question('truefalse', `${answer(0, 'true')}${answer(100, 'false')}`);
    const bad = question('truefalse', `${answer(0, 'True')}${answer(100, 'False')}`);

    expect(quiz(good).questions[0]).toMatchObject({ kind: 'true-false', answer: false });
    expect(quiz(bad).problems[0]?.message).toContain('exactly "true" and "false"');
  });

  it('a number with tolerance, a near miss, and a word for the rest', () => {
    const inside = `${answer(100, '60', '<tolerance>2</tolerance>')}${answer(50, '55', '<tolerance>1</tolerance>')}${answer(0, '*', '<feedback><text>No.</text></feedback>')}`;

    expect(quiz(question('numerical', inside)).questions[0]).toMatchObject({
      answer: 60,
      accept: [58, 62],
      offAnswers: [{ exactly: 55, within: 1, share: 0.5 }],
      otherwise: { en: 'No.' },
    });
  });

  it('pairs with an extra right side', () => {
    expect(
      quiz(question('matching', pair('a', '1') + pair('b', '2') + pair('', '3'))).questions[0],
    ).toMatchObject({
      kind: 'match',
      pairs: [{ left: { en: 'a' }, right: { en: '1' } }, { right: { en: '2' } }],
      extras: [{ text: { en: '3' } }],
    });
  });

  it('an ordering, a short answer that minds its case, and an essay', () => {
    const { questions } = quiz(
      question('ordering', `${answer(1, 'first')}${answer(2, 'second')}`),
      question('shortanswer', `<usecase>1</usecase>${answer(100, 'Dini')}`),
      question('essay', '<graderinfo format="html"><text>A model.</text></graderinfo>'),
    );

    expect(questions).toMatchObject([
      { kind: 'order', answer: [['a'], ['b']] },
      { kind: 'short', matchCase: true, answers: [{ text: { en: 'Dini' } }] },
      { kind: 'explain', model: { en: 'A model.' } },
    ]);
    expect(questions.map(({ id }) => id)).toEqual(['q', 'q-2', 'q-3']);
  });

  it('an ordering marked in another way than here, with a warning', () => {
    const { questions, problems } = quiz(
      question(
        'ordering',
        `<gradingtype>ALL_OR_NOTHING</gradingtype>${answer(1, 'first')}${answer(2, 'second')}`,
      ),
    );

    expect(questions).toHaveLength(1);
    expect(problems).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('ALL_OR_NOTHING') },
    ]);
  });

  it('embedded answers', () => {
    const text =
      'A {1:MULTICHOICE:=feed#Yes.~town#No.} is no {2:SHORTANSWER:=census~%50%count#Nearly.~*#No.}.';

    expect(quiz(question('cloze', '', text)).questions[0]).toMatchObject({
      kind: 'cloze',
      passage: { en: 'A {{g1}} is no {{g2}}.' },
      gaps: [
        {
          id: 'g1',
          options: [{ right: true, feedback: { en: 'Yes.' } }, { feedback: { en: 'No.' } }],
        },
        {
          id: 'g2',
          answers: [{ text: { en: 'census' } }, { share: 0.5 }],
          otherwise: { en: 'No.' },
        },
      ],
    });
  });

  it('embedded answers of other kinds: the question is left out, for its text would tell the answer', () => {
    const text = 'Pi is {1:NUMERICAL:=3.14:0.01} and {1:MC:California#No~%100%Arizona#Yes}.';

    const { questions, problems } = quiz(question('cloze', '', text));

    expect(questions).toEqual([]);
    expect(problems).toMatchObject([
      { severity: 'error', message: expect.stringContaining('NUMERICAL') },
    ]);
  });

  it('hints and id numbers', () => {
    const inside = `<idnumber>a1-q3</idnumber><hint format="html"><text>Look up.</text></hint>${answer(100, 'true')}${answer(0, 'false')}`;

    expect(quiz(question('truefalse', inside)).questions[0]).toMatchObject({
      id: 'a1-q3',
      hints: [{ en: 'Look up.' }],
    });
  });
});

describe('what goes wrong', () => {
  it('names the question and the line, and keeps the good ones', () => {
    const { questions, problems } = quiz(
      '<question type="category"><category><text>Top</text></category></question>',
      question('ddimageortext', ''),
      question('truefalse', `${answer(100, 'true')}${answer(0, 'false')}`),
      question('shortanswer', ''),
    );

    expect(questions).toHaveLength(1);
    expect(problems).toMatchObject([
      {
        line: 4,
        question: 'Q',
        severity: 'error',
        message: expect.stringContaining('ddimageortext'),
      },
      { line: 6, severity: 'error' },
    ]);
  });

  it.each([
    ['', 'no Moodle XML'],
    ['hello', 'no Moodle XML'],
    ['<html></html>', 'no Moodle XML'],
    ['<quiz><question', 'no'],
  ])('says so of %j', (text, message) => {
    const { questions, problems } = readMoodleXml(text);
    expect(questions).toEqual([]);
    expect(text.startsWith('<quiz') || problems.at(-1)?.message.includes(message)).toBe(true);
  });

  it('takes scripts and handlers out of the text', () => {
    const inside = `<single>true</single>${answer(100, '&lt;img src=x onerror=alert(1)&gt;a')}${answer(0, '&lt;script&gt;alert(1)&lt;/script&gt;b')}`;
    const { questions, problems } = quiz(question('multichoice', inside));

    expect(questions[0]).toMatchObject({ options: [{ text: { en: 'a' } }, { text: { en: 'b' } }] });
    expect(problems.map(({ message }) => message)).toEqual([
      'Left out of the text: picture.',
      'Left out of the text: script.',
    ]);
  });
});

it('sorts where one right side serves several left sides, and keeps a spare one as a bin', () => {
  const { questions } = quiz(
    `<question type="matching"><questiontext><text>Seen or done?</text></questiontext>${pair('views', 'seen')}${pair('reposts', 'seen')}${pair('came', 'done')}${pair('', 'said')}</question>`,
  );

  expect(questions).toMatchObject([
    {
      kind: 'sort',
      bins: [{ text: { en: 'seen' } }, { text: { en: 'done' } }, { text: { en: 'said' } }],
      cards: [{ bin: 'b1' }, { bin: 'b1' }, { bin: 'b2' }],
    },
  ]);
});

it('takes a source out of the general feedback, and a unit along', () => {
  const { questions } = quiz(
    '<question type="numerical"><questiontext><text>Share?</text></questiontext><generalfeedback><text>Think.&lt;br/&gt;Source: Goel 2016</text></generalfeedback><answer fraction="100"><text>60</text></answer><units><unit><multiplier>1</multiplier><unit_name>%</unit_name></unit></units></question>',
  );

  expect(questions).toMatchObject([
    { source: { en: 'Goel 2016' }, unit: { en: '%' }, feedback: { en: 'Think.' } },
  ]);
});
