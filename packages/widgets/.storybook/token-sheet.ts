import sheet from '../src/theme/tokens.css?raw';

export interface Token {
  /** As a style asks for it: `--gs-ink`. */
  readonly name: string;
  readonly value: string;
  /** What the sheet says it is for. */
  readonly note: string;
}

/** The colours of one theme, as the sheet gives them. */
export function coloursOf(theme: 'light' | 'dark' | 'contrast'): Token[] {
  return tokensIn(blockAfter(`[data-gs-theme="${theme}"] {`)).filter(({ value }) =>
    value.startsWith('#'),
  );
}

/** Everything that is the same in every theme: faces, sizes, spaces, corners, motion. */
export function measures(): Token[] {
  return tokensIn(blockAfter('\n:root {'));
}

function blockAfter(opening: string): string {
  const [, after] = sheet.split(opening);
  if (after === undefined) throw new Error(`tokens.css has no block “${opening.trim()}”.`);
  return after.slice(0, after.indexOf('\n}'));
}

function tokensIn(block: string): Token[] {
  const found = block.matchAll(/(--gs-[\w-]+):\s*([^;]+);(?:[^\S\n]*\/\* (.*?) \*\/)?/g);
  return Array.from(found, ([, name = '', value = '', note = '']) => ({
    name,
    value: value.replaceAll(/\s+/g, ' '),
    note,
  }));
}
