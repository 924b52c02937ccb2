import Papa from 'papaparse';
import type { Kind, Question } from '../quiz/question.ts';
import { columns, type Row, row } from './csv-columns.ts';
import { nearestKind } from './nearest-kind.ts';
import type { Problem, Writing } from './problem.ts';
import { csvWriters } from './write-csv-kinds.ts';

/** Writes a spreadsheet with both languages. A question that has no place in it is named and left out. */
export function writeCsv(questions: readonly Question[]): Writing {
  const problems: Problem[] = [];
  const rows = questions.flatMap((given) =>
    rowsOf(given.kind === 'estimate' ? given : nearestKind(given, problems), problems),
  );
  // A byte-order mark lets spreadsheet programs see that it is UTF-8; a sign before = + - @ keeps it from being a formula.
  const text = Papa.unparse(
    { fields: [...columns], data: rows },
    { newline: '\r\n', escapeFormulae: true },
  );
  return { text: `\ufeff${text}\r\n`, problems };
}

function rowsOf<K extends Kind>(
  question: Question<K> & { readonly kind: K },
  problems: Problem[],
): Row[] {
  const { id, kind, prompt, hints = [], source } = question;
  const parts = csvWriters[kind]?.(question);
  if (!parts) {
    const what = unheld[kind] ?? 'more than words and numbers';
    const message = `A spreadsheet cannot hold ${what}, which ${kind} needs; left out.`;
    problems.push({ question: id, severity: 'error', message });
    return [];
  }
  return [
    row('prompt', { text: prompt }),
    ...hints.map((hint) => row('hint', { text: hint })),
    ...(source ? [row('source', { text: source })] : []),
    ...parts,
  ].map((part) => ({ ...part, question: id, kind }));
}

/** What keeps a kind out of a spreadsheet. */
const unheld: Readonly<Partial<Record<Kind, string>>> = {
  hotspot: 'a picture',
  prediction: 'a run of a model',
  'network-goal': 'a board of people',
};
