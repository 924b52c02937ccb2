/**
 * Our spreadsheet form: one row for each part of a question, both languages side by side, so that nothing is lost and a
 * translation can be filled in where it belongs. The first row of a question is its `prompt`.
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
