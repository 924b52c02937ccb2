import type { Path } from '../schema-form/index.ts';

/** Names for machines, and guesses that only a lesson asks for: a figure elsewhere would wait for them for ever. */
const hidden = new Set(['id', 'kind', 'prediction', 'predictions', 'guess']);

export function isHidden(path: Path): boolean {
  return hidden.has(String(path.at(-1)));
}

/** Names, faces and words beside the figure: most figures do well with what they start from. */
const folded = new Set(['labels', 'faces', 'marks', 'states']);

export function isFolded(path: Path): boolean {
  return path.length === 1 && folded.has(String(path[0]));
}
