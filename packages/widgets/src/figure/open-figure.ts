import { type LinkedFigure, readFigureLink } from '../share-button/index.ts';
import * as v from 'valibot';
import { figureKinds } from './kinds.ts';

/** A figure from a link, checked, or what is wrong with the link. */
export type OpenedFigure =
  | { readonly status: 'opened'; readonly kind: string; readonly settings: unknown }
  | { readonly status: 'refused'; readonly reason: RefusalReason; readonly detail: string };

export type RefusalReason =
  | 'missing'
  | 'too-long'
  | 'broken'
  | 'newer'
  | 'unknown-kind'
  | 'wrong-settings'
  | 'not-loaded';

/** Believes nothing of a link: its length, letters, version, kind and settings are each checked. */
export async function openFigure(link: string | null): Promise<OpenedFigure> {
  if (!link) return refused('missing', '');
  const read = readFigureLink(link);
  return read.status === 'refused' ? refused(read.reason, '') : checkFigure(read.figure);
}

/** Puts settings through the schema of their kind. */
export async function checkFigure({ kind, settings }: LinkedFigure): Promise<OpenedFigure> {
  const known = Object.hasOwn(figureKinds, kind) ? figureKinds[kind] : undefined;
  if (!known) return refused('unknown-kind', kind);
  const schema = await known.settingsSchema().catch(() => null);
  if (!schema) return refused('not-loaded', kind);
  const reading = v.safeParse(schema, settings);
  if (reading.success) return { status: 'opened', kind, settings: reading.output };
  const [issue] = reading.issues;
  return refused('wrong-settings', [v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
}

function refused(reason: RefusalReason, detail: string): OpenedFigure {
  return { status: 'refused', reason, detail };
}
