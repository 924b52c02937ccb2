import Papa from 'papaparse';
import { isKind } from '../quiz/response-schema.ts';
import { Collector, longestFile } from './collector.ts';
import { columns, type Row } from './csv-columns.ts';
import { CsvRows, textOf } from './csv-rows.ts';
import type { Reading } from './problem.ts';
import { csvReaders } from './read-csv-kinds.ts';

const longestCell = 8000;

/**
 * Reads our spreadsheet form. Commas, semicolons and tabs all divide columns, in any order; where one language is empty
 * the other stands in.
 */
export function readCsv(text: string): Reading {
  const collector = new Collector();
  if (text.length > longestFile) {
    collector.error(`The file has more than ${longestFile} characters; split it.`);
    return collector.reading();
  }
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    skipEmptyLines: false,
  });
  for (const { message, row } of errors.slice(0, 20)) {
    if (!/delimiter/.test(message))
      collector.warn(message, row === undefined ? {} : { line: row + 1 });
  }
  const [header = [], ...lines] = data;
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = ['question', 'kind', 'part'].filter((name) => !names.includes(name));
  if (missing.length > 0) {
    collector.error(`The first line must name the columns; missing: ${missing.join(', ')}.`, {
      line: 1,
    });
    return collector.reading();
  }

  let current: { id: string; kind: string; line: number; rows: Row[] } | undefined;
  const finish = () => {
    if (current) addQuestion(current, collector);
    current = undefined;
  };
  for (const [at, cells] of lines.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const row = rowOf(names, cells);
    if (row.question !== '' && (row.question !== current?.id || row.part === 'prompt')) {
      finish();
      current = { id: row.question, kind: row.kind, line: at + 2, rows: [] };
    }
    if (current) current.rows.push(row);
    else
      collector.error('A row before the first question; name its question in the first column.', {
        line: at + 2,
      });
  }
  finish();
  return collector.reading();
}

function rowOf(names: readonly string[], cells: readonly string[]): Row {
  const cell = (name: string) => {
    const words = (cells[names.indexOf(name)] ?? '').slice(0, longestCell).trim();
    // The sign that keeps spreadsheet programs from running a formula.
    return /^'[=+\-@\t\r]/.test(words) ? words.slice(1) : words;
  };
  return Object.fromEntries(columns.map((name) => [name, cell(name)])) as Row;
}

function addQuestion(
  { id, kind, line, rows }: { id: string; kind: string; line: number; rows: readonly Row[] },
  collector: Collector,
): void {
  const place = { line, question: id };
  if (!collector.hasRoom(place)) return;
  if (!isKind(kind)) {
    const kinds = Object.keys(csvReaders).join(', ');
    collector.error(`No question kind goes by the name "${kind}"; the kinds are ${kinds}.`, place);
    return;
  }
  const parts = new CsvRows(rows);
  const body = csvReaders[kind]?.(parts);
  if (!body) {
    collector.error(`The spreadsheet has no place for ${kind}; bring it in another format.`, place);
    return;
  }
  const hints = parts.all('hint').map(textOf);
  const base = {
    id: collector.idFor(id),
    prompt: parts.text('prompt'),
    ...(hints.length > 0 && { hints }),
    ...(parts.first('source') && { source: parts.text('source') }),
  };
  collector.add({ ...base, ...body }, place);
}
