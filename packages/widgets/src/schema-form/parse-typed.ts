/** The number that was typed, with a point or a comma; anything else as it stands, for the schema to refuse. */
export function parseTyped(typed: string, optional: boolean): number | string | null | undefined {
  const words = typed.trim();
  if (words === '') return optional ? undefined : null;
  const dotted = words.replace('−', '-').replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(dotted) ? Number(dotted) : typed;
}
