/** What a figure's link carries. */
export interface LinkedFigure {
  kind: string;
  /** Unchecked: whoever opens a link puts this through the schema of its kind. */
  settings: unknown;
}

export type ReadLink =
  | { status: 'read'; figure: LinkedFigure }
  | { status: 'refused'; reason: 'too-long' | 'broken' | 'newer' };

/** Longer links are cut by chat apps, and nothing that fits a figure needs more. */
const longest = 8000;
const version = '1';

/** Packs a figure into letters that survive in a link: `1.kind.settings`. */
export function writeFigureLink({ kind, settings }: LinkedFigure): string {
  const bytes = new TextEncoder().encode(JSON.stringify(settings));
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `${version}.${kind}.${letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Reads what `writeFigureLink` wrote, and says why if it cannot. */
export function readFigureLink(link: string): ReadLink {
  if (link.length > longest) return { status: 'refused', reason: 'too-long' };
  const parts = /^(\d{1,3})\.([a-z][a-z-]{0,40})\.([\w-]+)$/.exec(link);
  if (!parts) return { status: 'refused', reason: 'broken' };
  const [, written, kind = '', letters = ''] = parts;
  if (Number(written) > Number(version)) return { status: 'refused', reason: 'newer' };
  try {
    const bytes = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    const json = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)),
    );
    return { status: 'read', figure: { kind, settings: JSON.parse(json) as unknown } };
  } catch {
    return { status: 'refused', reason: 'broken' };
  }
}
