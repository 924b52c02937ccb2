import * as v from 'valibot';

/** Ids travel in links and files: small letters, digits, dots and hyphens. Question ids are unique in the whole course. */
export const idSchema: v.GenericSchema<string> = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9][a-z0-9.-]{0,79}$/,
    'Ids hold small letters, digits, dots and hyphens, 80 at most.',
  ),
);

/** A list of parts that go by their ids, no id twice. */
export function partsSchema<T extends { readonly id: string }>(
  part: v.GenericSchema<T>,
  fewest: number,
  most: number,
): v.GenericSchema<readonly T[]> {
  return v.pipe(
    v.array(part),
    v.minLength(fewest),
    v.maxLength(most),
    v.check((parts) => allDifferent(parts), 'Two parts share an id.'),
  );
}

export function allDifferent(parts: readonly { readonly id: string }[]): boolean {
  return new Set(parts.map((part) => part.id)).size === parts.length;
}
