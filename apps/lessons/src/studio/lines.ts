import { embedLines } from '@groundswell/embed/lines';
import type { EmbedLines, Look } from '@groundswell/widgets/set-up';

/** The lines that put what stands on the desk into another page; they point at this site, wherever it lives. */
export function linesFor(kind: string, settings: unknown, look: Look): EmbedLines {
  const site = new URL(import.meta.env.BASE_URL, location.origin).href;
  return embedLines({ kind, settings, ...look, site });
}
