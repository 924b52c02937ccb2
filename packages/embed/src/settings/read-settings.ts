import { readFigureLink } from '@groundswell/widgets/share-button';
import { type Refused, refused } from '../problem/index.ts';

export type ReadSettings =
  | { readonly status: 'read'; readonly settings: unknown }
  | { readonly status: 'none' }
  | Refused;

/** Takes settings as a script sets them (a value), as a person writes them (JSON) or as a link packs them. */
export function readSettings(kind: string, settings: unknown): ReadSettings {
  if (settings === null || settings === undefined || settings === '') return { status: 'none' };
  if (typeof settings !== 'string') return { status: 'read', settings };
  const written = settings.trim();
  return written.startsWith('{') ? readJson(written) : readPacked(kind, written);
}

function readJson(json: string): ReadSettings {
  try {
    return { status: 'read', settings: JSON.parse(json) as unknown };
  } catch (error) {
    return refused('broken-json', String(error));
  }
}

function readPacked(kind: string, letters: string): ReadSettings {
  const read = readFigureLink(letters);
  if (read.status === 'refused') return refused(read.reason, shortened(letters));
  const { figure } = read;
  if (figure.kind !== kind) return refused('other-kind', figure.kind);
  return { status: 'read', settings: figure.settings };
}

function shortened(letters: string): string {
  return letters.length > 60 ? `${letters.slice(0, 60)}…` : letters;
}
