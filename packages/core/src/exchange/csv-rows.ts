import type { Remark } from '../quiz/question-base.ts';
import type { Text } from '../quiz/text.ts';
import type { Row } from './csv-columns.ts';

/** The rows of one question, or of one gap in it. */
export class CsvRows {
  readonly rows: readonly Row[];

  constructor(rows: readonly Row[]) {
    this.rows = rows;
  }

  first(part: string): Row | undefined {
    return this.rows.find((row) => row.part === part);
  }

  all(part: string): Row[] {
    return this.rows.filter((row) => row.part === part);
  }

  text(part: string): Text {
    return textOf(this.first(part));
  }

  /** Not a number where there is none. */
  number(part: string): number {
    return numberOf(this.first(part)?.value ?? '');
  }

  /** Several numbers in one cell: `0 to 10`, or `3 1 0.5`. */
  numbers(part: string): number[] {
    return numbersOf(this.first(part)?.value ?? '');
  }

  feedback(part: string, plain: Text): Text {
    return remarkOf(this.first(part), plain).feedback;
  }

  flag<Name extends string>(part: string, name: Name): Partial<Record<Name, true>> {
    return (this.first(part) ? { [name]: true } : {}) as Partial<Record<Name, true>>;
  }

  /** The rows from each `part` to the next. */
  split(part: string): CsvRows[] {
    const starts = this.rows.flatMap((row, at) => (row.part === part ? at : []));
    return starts.map((start, at) => new CsvRows(this.rows.slice(start, starts[at + 1])));
  }
}

/** Both languages; one stands in for the other. */
export function textOf(row: Row | undefined): Text {
  const { text_en = '', text_id = '' } = row ?? {};
  return { en: text_en || text_id, id: text_id || text_en };
}

export function remarkOf(row: Row | undefined, plain: Text): Remark {
  const { feedback_en = '', feedback_id = '', tag = '' } = row ?? {};
  const feedback =
    feedback_en + feedback_id === ''
      ? plain
      : { en: feedback_en || feedback_id, id: feedback_id || feedback_en };
  return { feedback, ...(tag !== '' && { tag }) };
}

/** A decimal comma is a point. */
export function numberOf(value: string): number {
  const trimmed = value.trim();
  return trimmed === '' ? Number.NaN : Number(trimmed.replace(',', '.'));
}

export function numbersOf(value: string): number[] {
  return value
    .trim()
    .split(/\s+to\s+|\s+/)
    .map(numberOf);
}
