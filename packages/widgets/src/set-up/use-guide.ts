import { isPersonId, personNames } from '../people/person.ts';
import { useMessages } from '../language/index.ts';
import type { FormChoice, FormGuide, Path } from '../schema-form/index.ts';
import { complaintKeys } from './complaints.ts';
import { isFolded, isHidden } from './seldom-set.ts';
import { isName, nameOf, names, oneNameOf } from './names.ts';
import { kindOf, startOf } from './start-of.ts';

/** What the form of a figure's settings is told, in the reader's language. */
export function useGuide(kind: string, settings: unknown): FormGuide {
  const t = useMessages(names);
  const oneName = (path: Path, n: number) => {
    const key = oneNameOf(path);
    return key === undefined ? `${path.join('.')} ${n}` : t(key, { n });
  };
  return {
    partName: (path) => {
      const last = path.at(-1);
      if (typeof last === 'number') return oneName(path.slice(0, -1), last + 1);
      const key = nameOf(kind, path, kindAt(settings, path.slice(0, -1)));
      return key === undefined ? String(last) : t(key);
    },
    oneName,
    valueName: (_, value) => {
      const key = `value-${value}`;
      if (isPersonId(value)) return personNames[value];
      return isName(key) ? t(key) : value;
    },
    complaint: (message) => {
      const key = complaintKeys[message];
      return key === undefined ? message : t(key);
    },
    isHidden,
    isFolded,
    shapeName: (_, shape) => {
      const only = shape.type === 'group' ? shape.fields[0]?.name : undefined;
      const key = `shape-${kindOf(shape) ?? only}`;
      return isName(key) ? t(key) : undefined;
    },
    choices: (path) => choicesOf(path, settings),
    start: startOf,
  };
}

/** Badges and ties belong to the people of the figure, and to nobody else. */
function choicesOf(path: Path, settings: unknown): readonly FormChoice[] | undefined {
  const { people } = Object(settings) as { people?: unknown };
  const isAmong = path[0] === 'holders' || path[0] === 'ties';
  if (!isAmong || !Array.isArray(people)) return undefined;
  return people
    .filter((person): person is string => typeof person === 'string')
    .map((person) => ({ value: person, words: isPersonId(person) ? personNames[person] : person }));
}

function kindAt(settings: unknown, path: Path): string | undefined {
  const part = path.reduce<unknown>(
    (at, key) => (Object(at) as Record<string, unknown>)[key],
    settings,
  );
  const { kind } = Object(part) as { kind?: unknown };
  return typeof kind === 'string' ? kind : undefined;
}
