/**
 * The marked words after a stretch from one word to another was marked or cleared. `ids` are all words that can be
 * marked, in reading order; the stretch may run either way.
 */
export function marksOver(
  ids: readonly string[],
  marked: readonly string[],
  from: string,
  to: string,
  marks: boolean,
): string[] {
  const [first, last] = [ids.indexOf(from), ids.indexOf(to)].toSorted((a, b) => a - b);
  const stretch = new Set(ids.slice(first, (last ?? 0) + 1));
  const before = new Set(marked);
  return ids.filter((id) => (stretch.has(id) ? marks : before.has(id)));
}
