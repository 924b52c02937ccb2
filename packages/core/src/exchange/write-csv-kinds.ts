import type { Option } from '../quiz/option.ts';
import type { Kind, Question } from '../quiz/question.ts';
import type { Text } from '../quiz/text.ts';
import type { Written } from '../quiz/written.ts';
import { type Row, row } from './csv-columns.ts';

type CsvWriter<K extends Kind> = (question: Question<K>) => Row[];

const writeChoice: CsvWriter<'single' | 'multi'> = ({ keepOrder, options }) => [
  ...flag('keep-order', keepOrder),
  ...options.map(optionRow),
];

const writeTrueFalse: CsvWriter<'true-false'> = ({ answer, whenTrue, whenFalse }) => [
  row('answer', { value: String(answer) }),
  row('when-true', whenTrue),
  row('when-false', whenFalse),
];

const writeNumber: CsvWriter<'number'> = (question) => [
  row('answer', { value: question.answer, feedback: question.feedback }),
  row('accept', { value: question.accept.join(' to ') }),
  ...unitRows(question.unit),
  ...(question.offAnswers ?? []).map((off) => {
    if ('below' in off) return row('below', { ...off, value: off.below });
    if ('above' in off) return row('above', { ...off, value: off.above });
    const { exactly, within = 0, share = 0 } = off;
    return row('exactly', { ...off, value: `${exactly} ${within} ${share}` });
  }),
  row('otherwise', { feedback: question.otherwise }),
];

const writeEstimate: CsvWriter<'estimate'> = (question) => [
  row('answer', { value: question.answer, feedback: question.feedback }),
  row('scale', { value: question.scale }),
  row('near', { value: question.near }),
  row('far', { value: question.far }),
  ...unitRows(question.unit),
  row('low', question.low),
  row('high', question.high),
];

const writeOrder: CsvWriter<'order'> = ({ items, answer, misplaced, feedback, otherwise }) => [
  ...items.map((item) =>
    row('item', { ...item, value: answer.findIndex((tied) => tied.includes(item.id)) + 1 }),
  ),
  ...(misplaced ?? []).map(({ item, after, ...remark }) =>
    row('misplaced', { ...remark, id: item, value: after }),
  ),
  row('answer', { feedback }),
  row('otherwise', { feedback: otherwise }),
];

const writeSort: CsvWriter<'sort'> = ({ bins, cards }) => [
  ...bins.map((bin) => row('bin', bin)),
  ...cards.flatMap(({ wrongBins = [], fitsToo = [], elsewhere, bin, ...card }) => [
    row('card', { ...card, value: bin }),
    ...fitsToo.map((fitting) => row('fits-too', { ...fitting, id: card.id, value: fitting.bin })),
    ...wrongBins.map((wrong) => row('wrong-bin', { ...wrong, id: card.id, value: wrong.bin })),
    ...(elsewhere ? [row('elsewhere', { ...elsewhere, id: card.id })] : []),
  ]),
];

const writeMatch: CsvWriter<'match'> = ({ pairs, extras = [] }) => [
  ...pairs.flatMap(({ id, left, right, feedback, wrong }) => [
    row('left', { id, text: left, feedback }),
    row('right', { id, text: right }),
    ...(wrong ? [row('wrong', { ...wrong, id })] : []),
  ]),
  ...extras.map((extra) => row('extra', extra)),
];

const writeCloze: CsvWriter<'cloze'> = ({ passage, gaps }) => [
  row('passage', { text: passage }),
  ...gaps.flatMap((gap) => [
    row('gap', { id: gap.id }),
    ...('options' in gap ? gap.options.map(optionRow) : writtenRows(gap)),
  ]),
];

const writeHighlight: CsvWriter<'highlight'> = ({ pieces }) =>
  pieces.map(({ right, ...piece }) => row('piece', { ...piece, value: right ? 'right' : '' }));

const writeCurve: CsvWriter<'curve'> = ({ x, y, truth, near, far, feedback, high, low }) => [
  row('x-axis', { text: x.label, value: `${x.min} to ${x.max}` }),
  row('y-axis', { text: y.label, value: `${y.min} to ${y.max}` }),
  ...truth.map((point) => row('point', { value: point.join(' ') })),
  row('near', { value: near }),
  row('far', { value: far }),
  row('answer', { feedback }),
  row('high', high),
  row('low', low),
];

const writeOpen: CsvWriter<'open'> = ({ model, rubric }) => [
  row('model', { text: model }),
  ...rubric.map(({ worth = '', ...point }) => row('rubric', { ...point, value: worth })),
];

/** Kinds that the spreadsheet has a place for. */
export const csvWriters: { readonly [K in Kind]?: CsvWriter<K> } = {
  single: writeChoice,
  multi: writeChoice,
  'true-false': writeTrueFalse,
  number: writeNumber,
  estimate: writeEstimate,
  short: writtenRows,
  order: writeOrder,
  sort: writeSort,
  match: writeMatch,
  cloze: writeCloze,
  highlight: writeHighlight,
  curve: writeCurve,
  explain: ({ model }) => [row('model', { text: model })],
  open: writeOpen,
};

function optionRow({ right, weight, ...option }: Option): Row {
  const value = [...(right ? ['right'] : []), ...(weight === undefined ? [] : [weight])].join(' ');
  return row('option', { ...option, value });
}

function writtenRows({ matchCase, matchAccents, slips, answers, otherwise }: Written): Row[] {
  return [
    ...flag('match-case', matchCase),
    ...flag('match-accents', matchAccents),
    ...(slips === undefined ? [] : [row('slips', { value: slips })]),
    ...answers.map(({ share = '', ...answer }) => row('accept', { ...answer, value: share })),
    row('otherwise', { feedback: otherwise }),
  ];
}

function unitRows(unit: Text | undefined): Row[] {
  return unit ? [row('unit', { text: unit })] : [];
}

function flag(part: string, is: true | undefined): Row[] {
  return is ? [row(part)] : [];
}
