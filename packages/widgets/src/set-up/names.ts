import type { Path } from '../schema-form/index.ts';
import { figureNames } from './figure-names.ts';
import { modelNames } from './model-names.ts';
import { networkNames } from './network-names.ts';

/** Every name that the forms of figures use. */
export const names = {
  en: { ...networkNames.en, ...modelNames.en, ...figureNames.en },
  id: { ...networkNames.id, ...modelNames.id, ...figureNames.id },
} as const;

export type NameKey = keyof (typeof names)['en'];

/**
 * The name of the part at the path, the most fitting first: what this kind of figure calls it, what the thing around
 * it calls it, what it is called anywhere. `within` is the kind of the thing around it, such as a model's.
 */
export function nameOf(kind: string, path: Path, within?: string): NameKey | undefined {
  const words = path.filter((key) => typeof key === 'string');
  const name = words.at(-1) ?? '';
  const isOutermost = words.length === 1;
  const keys = [
    ...(within === undefined ? [] : [`${within}.${name}`]),
    ...(isOutermost ? [`${kind}.${name}`] : [`${words.at(-2)}.${name}`]),
    name,
  ];
  return keys.find(isName);
}

/** The name of one of a list, by the path of the list. */
export function oneNameOf(path: Path): NameKey | undefined {
  const name = path.findLast((key) => typeof key === 'string');
  return [`one-${name}`, `${name}.kind`].find(isName);
}

export function isName(key: string): key is NameKey {
  return Object.hasOwn(names.en, key);
}
