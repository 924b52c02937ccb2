import type { Path, Shape } from '../schema-form/index.ts';
import { startingModels, startingNetworks } from './starts.ts';

const starts: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  network: startingNetworks,
  model: startingModels,
};

/**
 * Something that shows well, where the schema alone would start from nothing: a network or a model of the kind that was
 * chosen, which keeps what it has in common with the one before; another part of a list, like the last one.
 */
export function startOf(path: Path, shape: Shape, before: unknown): unknown {
  const name = String(path.at(-1));
  const kind = kindOf(shape);
  if (kind !== undefined) {
    const start = starts[name]?.[kind];
    return start && { ...start, ...common(start, before) };
  }
  if (typeof path.at(-1) === 'number') return Array.isArray(before) ? before.at(-1) : before;
  return ownStarts[name];
}

/** The kind that a shape is fixed to. */
export function kindOf(shape: Shape): string | undefined {
  if (shape.type !== 'group') return undefined;
  const kind = shape.fields.find(({ name }) => name === 'kind')?.shape;
  return kind?.type === 'fixed' ? String(kind.value) : undefined;
}

const ownStarts: Readonly<Record<string, unknown>> = {
  slider: { min: 0.01, max: 0.1, step: 0.005, chainsFrom: 0.05, posts: 200 },
};

/** Kept from one kind to the next: a learner's town stays as big and as lucky as it was. */
const kept = ['nodeCount', 'seed', 'neighborCount', 'chance', 'infectChance', 'recoverChance'];

function common(start: object, before: unknown): Record<string, unknown> {
  const earlier = Object(before) as Record<string, unknown>;
  return Object.fromEntries(
    kept
      .filter((name) => name in start && typeof earlier[name] === 'number')
      .map((name) => [name, earlier[name]]),
  );
}
