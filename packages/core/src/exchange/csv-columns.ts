import type { Remark } from '../quiz/question-base.ts';
import type { Text } from '../quiz/text.ts';

/**
 * Our spreadsheet form: one row for each part of a question, both languages side by side, so that nothing is lost and a
 * translation can be filled in where it belongs. The first row of a question is its `prompt`. Rows behind a `gap` belong
 * to that gap.
 */
export const columns = [
  'question',
  'kind',
  'part',
  'id',
  'text_en',
  'text_id',
  'value',
  'feedback_en',
  'feedback_id',
  'tag',
] as const;

export type Row = Readonly<Record<(typeof columns)[number], string>>;

export interface RowParts extends Partial<Remark> {
  readonly id?: string;
  readonly text?: Text;
  readonly value?: string | number;
}

/** A row that does not say yet to which question it belongs. */
export function row(
  part: string,
  { id = '', text, value = '', feedback, tag = '' }: RowParts = {},
): Row {
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
