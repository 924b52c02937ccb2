import type { ClozeGap } from '../quiz/cloze.ts';
import type { CurveAxis } from '../quiz/curve.ts';
import type { CurvePoint } from '../quiz/curve-points.ts';
import type { OffAnswer } from '../quiz/number.ts';
import type { Option } from '../quiz/option.ts';
import type { Kind, Question } from '../quiz/question.ts';
import type { QuestionBase } from '../quiz/question-base.ts';
import type { Written } from '../quiz/written.ts';
import { type CsvRows, numberOf, numbersOf, remarkOf, textOf } from './csv-rows.ts';
import { stock } from './stock.ts';

type CsvReader<K extends Kind> = (rows: CsvRows) => Omit<Question<K>, keyof QuestionBase>;

const readTrueFalse: CsvReader<'true-false'> = (rows) => {
  const answer = /^(true|benar|yes|ya)$/i.test(rows.first('answer')?.value ?? '');
  return {
    kind: 'true-false',
    answer,
    whenTrue: remarkOf(rows.first('when-true'), answer ? stock.right : stock.wrong),
    whenFalse: remarkOf(rows.first('when-false'), answer ? stock.wrong : stock.right),
  };
};

const readNumber: CsvReader<'number'> = (rows) => {
  const answer = rows.number('answer');
  const [low = answer, high = answer] = rows.first('accept') ? rows.numbers('accept') : [];
  const offAnswers = rows.rows.flatMap((row): OffAnswer[] => {
    const remark = remarkOf(row, stock.otherwise);
    if (row.part === 'below') return [{ ...remark, below: numberOf(row.value) }];
    if (row.part === 'above') return [{ ...remark, above: numberOf(row.value) }];
    if (row.part !== 'exactly') return [];
    const [exactly = Number.NaN, within = 0, share = 0] = numbersOf(row.value);
    return [{ ...remark, exactly, ...(within !== 0 && { within }), ...(share !== 0 && { share }) }];
  });
  return {
    kind: 'number',
    answer,
    accept: [low, high],
    ...unitOf(rows),
    feedback: rows.feedback('answer', stock.right),
    ...(offAnswers.length > 0 && { offAnswers }),
    otherwise: rows.feedback('otherwise', stock.otherwise),
  };
};

const readEstimate: CsvReader<'estimate'> = (rows) => ({
  kind: 'estimate',
  answer: rows.number('answer'),
  ...unitOf(rows),
  scale: rows.first('scale')?.value === 'log' ? 'log' : 'linear',
  near: rows.number('near'),
  far: rows.number('far'),
  feedback: rows.feedback('answer', stock.right),
  low: remarkOf(rows.first('low'), stock.otherwise),
  high: remarkOf(rows.first('high'), stock.otherwise),
});

const readOrder: CsvReader<'order'> = (rows) => {
  const items = rows.all('item');
  const places = [...new Set(items.map(({ value }) => numberOf(value)))].toSorted((a, b) => a - b);
  const misplaced = rows.all('misplaced').map((row) => ({
    item: row.id,
    after: row.value,
    ...remarkOf(row, stock.otherwise),
  }));
  return {
    kind: 'order',
    items: items.map((row) => ({
      id: row.id,
      text: textOf(row),
      ...(row.feedback_en + row.feedback_id !== '' && remarkOf(row, stock.right)),
    })),
    answer: places.map((place) =>
      items.filter(({ value }) => numberOf(value) === place).map(({ id }) => id),
    ),
    ...(misplaced.length > 0 && { misplaced }),
    feedback: rows.feedback('answer', stock.right),
    otherwise: rows.feedback('otherwise', stock.otherwise),
  };
};

const readSort: CsvReader<'sort'> = (rows) => ({
  kind: 'sort',
  bins: rows.all('bin').map((row) => ({ id: row.id, text: textOf(row) })),
  cards: rows.all('card').map((row) => {
    const own = (part: string) => rows.all(part).filter(({ id }) => id === row.id);
    const wrongBins = own('wrong-bin').map((wrong) => ({
      bin: wrong.value,
      ...remarkOf(wrong, stock.wrong),
    }));
    const fitsToo = own('fits-too').map((fitting) => ({
      bin: fitting.value,
      feedback: remarkOf(fitting, stock.right).feedback,
    }));
    const [elsewhere] = own('elsewhere');
    return {
      id: row.id,
      text: textOf(row),
      bin: row.value,
      ...(fitsToo.length > 0 && { fitsToo }),
      feedback: remarkOf(row, stock.right).feedback,
      ...(wrongBins.length > 0 && { wrongBins }),
      ...(elsewhere && { elsewhere: remarkOf(elsewhere, stock.wrong) }),
    };
  }),
});

const readMatch: CsvReader<'match'> = (rows) => {
  const extras = rows.all('extra').map((row) => ({ id: row.id, text: textOf(row) }));
  return {
    kind: 'match',
    pairs: rows.all('left').map((row) => {
      const own = (part: string) => rows.all(part).find(({ id }) => id === row.id);
      const wrong = own('wrong');
      return {
        id: row.id,
        left: textOf(row),
        right: textOf(own('right')),
        feedback: remarkOf(row, stock.right).feedback,
        ...(wrong && { wrong: remarkOf(wrong, stock.wrong) }),
      };
    }),
    ...(extras.length > 0 && { extras }),
  };
};

const readCloze: CsvReader<'cloze'> = (rows) => ({
  kind: 'cloze',
  passage: rows.text('passage'),
  gaps: rows.split('gap').map((gap): ClozeGap => {
    const id = gap.first('gap')?.id ?? '';
    return gap.first('option') ? { id, options: optionsOf(gap) } : { id, ...writtenOf(gap) };
  }),
});

const readHighlight: CsvReader<'highlight'> = (rows) => ({
  kind: 'highlight',
  pieces: rows.all('piece').map((row) => {
    const right = isRight(row.value);
    const canBeMarked = right || row.feedback_en + row.feedback_id !== '';
    return {
      id: row.id,
      text: textOf(row),
      ...(canBeMarked && remarkOf(row, right ? stock.right : stock.wrong)),
      ...(right && { right: true as const }),
    };
  }),
});

const readCurve: CsvReader<'curve'> = (rows) => {
  const axis = (part: string): CurveAxis => {
    const [min = Number.NaN, max = Number.NaN] = rows.numbers(part);
    return { label: rows.text(part), min, max };
  };
  return {
    kind: 'curve',
    x: axis('x-axis'),
    y: axis('y-axis'),
    truth: rows.all('point').map((row): CurvePoint => {
      const [x = Number.NaN, y = Number.NaN] = numbersOf(row.value);
      return [x, y];
    }),
    near: rows.number('near'),
    far: rows.number('far'),
    feedback: rows.feedback('answer', stock.right),
    high: remarkOf(rows.first('high'), stock.otherwise),
    low: remarkOf(rows.first('low'), stock.otherwise),
  };
};

const readOpen: CsvReader<'open'> = (rows) => ({
  kind: 'open',
  model: rows.text('model'),
  rubric: rows.all('rubric').map((row) => ({
    id: row.id,
    text: textOf(row),
    ...(row.value !== '' && { worth: numberOf(row.value) }),
    ...remarkOf(row, stock.right),
  })),
});

/** Kinds that the spreadsheet has a place for. What is wrong in the parts is the schema's to say. */
export const csvReaders: { readonly [K in Kind]?: CsvReader<K> } = {
  single: (rows) => ({
    ...rows.flag('keep-order', 'keepOrder'),
    kind: 'single',
    options: optionsOf(rows),
  }),
  multi: (rows) => ({
    ...rows.flag('keep-order', 'keepOrder'),
    kind: 'multi',
    options: optionsOf(rows),
  }),
  'true-false': readTrueFalse,
  number: readNumber,
  estimate: readEstimate,
  short: (rows) => ({ kind: 'short', ...writtenOf(rows) }),
  order: readOrder,
  sort: readSort,
  match: readMatch,
  cloze: readCloze,
  highlight: readHighlight,
  curve: readCurve,
  explain: (rows) => ({ kind: 'explain', model: rows.text('model') }),
  open: readOpen,
};

function optionsOf(rows: CsvRows): Option[] {
  return rows.all('option').map((row, at) => {
    const right = isRight(row.value);
    const weight = row.value.replace(rightWord, '').trim();
    return {
      id: row.id || `o${at + 1}`,
      text: textOf(row),
      ...remarkOf(row, right ? stock.right : stock.wrong),
      ...(right && { right: true as const }),
      ...(weight !== '' && { weight: numberOf(weight) }),
    };
  });
}

function writtenOf(rows: CsvRows): Written {
  return {
    ...rows.flag('match-case', 'matchCase'),
    ...rows.flag('match-accents', 'matchAccents'),
    ...(rows.first('slips') && { slips: rows.number('slips') }),
    answers: rows.all('accept').map((row) => ({
      text: textOf(row),
      ...remarkOf(row, stock.right),
      ...(row.value !== '' && { share: numberOf(row.value) }),
    })),
    otherwise: rows.feedback('otherwise', stock.otherwise),
  };
}

function unitOf(rows: CsvRows) {
  return rows.first('unit') ? { unit: rows.text('unit') } : {};
}

const rightWord = /^(right|benar)\b/;

function isRight(value: string): boolean {
  return rightWord.test(value);
}
