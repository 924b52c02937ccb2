import type { Look } from '@groundswell/widgets/set-up';
import { writeFigureLink } from '@groundswell/widgets/share-button';

/** What the studio's address carries, so that a link opens the desk as it was left. */
export function studioSearch(kind: string, settings: unknown, look: Look): URLSearchParams {
  const search = new URLSearchParams({ s: writeFigureLink({ kind, settings }) });
  if (look.language) search.set('lang', look.language);
  if (look.theme) search.set('theme', look.theme);
  if (look.caption) search.set('caption', look.caption);
  return search;
}
