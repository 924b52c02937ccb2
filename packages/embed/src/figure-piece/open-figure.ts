import type { Text } from '@groundswell/core/quiz';
import { checkFigure, figureKinds } from '@groundswell/widgets/figure';
import type { Piece } from '../element/piece.ts';
import { type Refused, refused } from '../problem/index.ts';
import { readSettings } from '../settings/index.ts';

export interface OpenedFigure {
  readonly status: 'opened';
  readonly kind: string;
  readonly settings: unknown;
  /** Of the kind's preset; null where the author set the figure up. */
  readonly caption: Text | null;
}

/** Believes nothing of what an author wrote: name, letters, version and settings are each checked. */
export async function openFigure({
  name,
  settings,
}: Pick<Piece, 'name' | 'settings'>): Promise<OpenedFigure | Refused> {
  if (!Object.hasOwn(figureKinds, name)) return refused('unknown-kind', name);
  const read = readSettings(name, settings);
  switch (read.status) {
    case 'refused':
      return read;
    case 'read':
      return check(name, read.settings, null);
    case 'none': {
      const preset = await presetOf(name);
      if (!preset) return refused('not-loaded', name);
      return check(name, preset.settings, preset.caption);
    }
  }
}

async function presetOf(kind: string) {
  const loaded = await import('@groundswell/widgets/presets').catch(() => null);
  return loaded?.presets[kind];
}

async function check(kind: string, settings: unknown, caption: Text | null) {
  const checked = await checkFigure({ kind, settings });
  if (checked.status === 'refused') return refused(checked.reason, checked.detail);
  return { status: 'opened' as const, kind, settings: checked.settings, caption };
}
