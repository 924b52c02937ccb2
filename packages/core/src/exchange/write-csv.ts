import Papa from 'papaparse';
import type { Question } from '../quiz/question.ts';
import type { Remark } from '../quiz/question-base.ts';
import type { Text } from '../quiz/text.ts';
import { columns, type Row } from './csv-columns.ts';
import { nearestKind } from './nearest-kind.ts';
import type { Problem, Writing } from './problem.ts';

/** Writes a spreadsheet with both languages. A question that has no place in it is named and left out. */
export function writeCsv(questions: readonly Question[]): Writing {
  const problems: Problem[] = [];
  const rows = questions.flatMap((given) => {
    const question = nearestKind(given, problems);
    const parts = partsOf(question);
    if (!parts) {
      const message = `The spreadsheet has no place for ${question.kind}; try QTI.`;
      problems.push({ question: question.id, severity: 'error', message });
      return [];
    }
    const { id, kind, prompt, hints = [], source } = question;
    return [
      row('prompt', { text: prompt }),
      ...parts,
      ...hints.map((hint) => row('hint', { text: hint })),
      ...(source ? [row('source', { text: source })] : []),
    ].map((part) => ({ ...part, question: id, kind }));
  });
  // A byte-order mark lets spreadsheet programs see that it is UTF-8; a sign before = + - @ keeps it from being a formula.
  const text = Papa.unparse(
    { fields: [...columns], data: rows },
    { newline: '\r\n', escapeFormulae: true },
  );
  return { text: `\ufeff${text}\r\n`, problems };
}

interface RowParts extends Partial<Remark> {
  readonly id?: string;
  readonly text?: Text;
  readonly value?: string | number;
}

function row(part: string, { id = '', text, value = '', feedback, tag = '' }: RowParts): Row {
  return {
    question: '',
    kind: '',
    part,
    id,
    text_en: text?.en ?? '',
    text_id: text?.id ?? '',
    value: String(value),
    feedback_en: feedback?.en ?? '',
    feedback_id: feedback?.id ?? '',
    tag,
  };
}

function partsOf(question: Question): Row[] | undefined {
  switch (question.kind) {
    case 'single':
    case 'multi':
      return [
        ...(question.keepOrder ? [row('keep-order', {})] : []),
        ...question.options.map(({ right, weight, ...option }) =>
          row('option', {
            ...option,
            value: `${right ? 'right' : ''}${weight === undefined ? '' : ` ${weight}`}`.trim(),
          }),
        ),
      ];
    case 'true-false':
      return [
        row('answer', { value: String(question.answer) }),
        row('when-true', question.whenTrue),
        row('when-false', question.whenFalse),
      ];
    case 'number':
      return [
        row('answer', { value: question.answer, feedback: question.feedback }),
        row('accept', { value: question.accept.join(' to ') }),
        ...(question.unit ? [row('unit', { text: question.unit })] : []),
        ...(question.offAnswers ?? []).map((off) => {
          if ('below' in off) return row('below', { ...off, value: off.below });
          if ('above' in off) return row('above', { ...off, value: off.above });
          return row('exactly', {
            ...off,
            value: `${off.exactly} ${off.within ?? 0} ${off.share ?? 0}`,
          });
        }),
        row('otherwise', { feedback: question.otherwise }),
      ];
    case 'short':
      return [
        ...(question.matchCase ? [row('match-case', {})] : []),
        ...(question.matchAccents ? [row('match-accents', {})] : []),
        ...(question.slips === undefined ? [] : [row('slips', { value: question.slips })]),
        ...question.answers.map(({ share, ...answer }) =>
          row('accept', { ...answer, value: share ?? '' }),
        ),
        row('otherwise', { feedback: question.otherwise }),
      ];
    case 'order':
      return [
        ...question.items.map(({ id, text, feedback }) =>
          row('item', {
            id,
            text,
            ...(feedback && { feedback }),
            value: question.answer.findIndex((tied) => tied.includes(id)) + 1,
          }),
        ),
        ...(question.misplaced ?? []).map(({ item, after, ...remark }) =>
          row('misplaced', { ...remark, id: item, value: after }),
        ),
        row('answer', { feedback: question.feedback }),
        row('otherwise', { feedback: question.otherwise }),
      ];
    case 'sort':
      return [
        ...question.bins.map((bin) => row('bin', bin)),
        ...question.cards.flatMap(({ wrongBins = [], elsewhere, bin, ...card }) => [
          row('card', { ...card, value: bin }),
          ...wrongBins.map((wrong) =>
            row('wrong-bin', { ...wrong, id: card.id, value: wrong.bin }),
          ),
          ...(elsewhere ? [row('elsewhere', { ...elsewhere, id: card.id })] : []),
        ]),
      ];
    case 'match':
      return [
        ...question.pairs.flatMap(({ id, left, right, feedback, wrong }) => [
          row('left', { id, text: left, feedback }),
          row('right', { id, text: right }),
          ...(wrong ? [row('wrong', { ...wrong, id })] : []),
        ]),
        ...(question.extras ?? []).map((extra) => row('extra', extra)),
      ];
    case 'explain':
      return [row('model', { text: question.model })];
    default:
      return undefined;
  }
}
