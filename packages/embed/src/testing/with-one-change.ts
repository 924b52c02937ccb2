import * as fc from 'fast-check';

/** A value of JSON in which one part, anywhere in it, has become something else. */
export function withOneChange(value: unknown): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), fc.jsonValue())
    .map(([path, other]) => changed(value, path, other));
}

/** Each number of the path chooses among the parts of where it has come to. */
function changed(value: unknown, path: readonly number[], other: unknown): unknown {
  const [turn, ...rest] = path;
  if (turn === undefined || typeof value !== 'object' || value === null) return other;
  const parts = Object.entries(value);
  if (parts.length === 0) return other;
  const [name, part] = parts[turn % parts.length] ?? ['', null];
  if (Array.isArray(value)) return value.with(Number(name), changed(part, rest, other));
  return { ...value, [name]: changed(part, rest, other) };
}
