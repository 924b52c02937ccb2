export type Path = readonly (string | number)[];

/** The same value with the part at the path replaced; `undefined` takes it away. */
export function setAt(value: unknown, path: Path, part: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return part;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.map((item, at) => (at === key ? setAt(item, rest, part) : item));
  }
  const { [key]: before, ...others } = Object(value) as Record<string, unknown>;
  const next = setAt(before, rest, part);
  if (next === undefined) return others;
  // In its old place, so that the form does not jump.
  return Object.hasOwn(Object(value) as object, key)
    ? { ...(value as object), [key]: next }
    : { ...others, [key]: next };
}
