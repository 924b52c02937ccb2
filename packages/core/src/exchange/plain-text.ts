import { Parser } from 'htmlparser2';

/** What is left of foreign markup when only words are kept. */
export interface PlainText {
  readonly text: string;
  /** What could not be kept, in words: pictures, sound, scripts. */
  readonly lost: readonly string[];
}

/**
 * The words of a piece of HTML; nothing of its markup survives, so nothing in it can run. Paragraphs and list items
 * become lines, a picture its alternative text in brackets.
 */
export function plainText(html: string): PlainText {
  if (!/[<&]/.test(html)) return { text: tidy(html), lost: [] };
  const lost = new Set<string>();
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (silent.has(name)) {
        hidden++;
        lost.add(name);
      } else if (name === 'img') {
        lost.add('picture');
        if (attributes.alt) text += `[${attributes.alt}]`;
      } else if (media.has(name)) lost.add(name);
      else if (lines.has(name)) text += '\n';
    },
    ontext(words) {
      if (hidden === 0) text += words;
    },
    onclosetag(name) {
      if (silent.has(name)) hidden--;
      else if (lines.has(name)) text += '\n';
    },
  });
  parser.write(html);
  parser.end();
  return { text: tidy(text), lost: [...lost] };
}

/** Words as HTML, for formats that take nothing else. */
export function toHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br/>');
}

const silent = new Set(['script', 'style', 'template', 'noscript', 'title']);
const media = new Set(['video', 'audio', 'iframe', 'object', 'embed', 'svg', 'canvas', 'math']);
const lines = new Set(['p', 'br', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre']);

/** Spaces as people see them: none at the ends of lines, no empty lines in a row, no control characters. */
function tidy(text: string): string {
  if (!/[^\x20-\x7e]| {2}/.test(text)) return text.trim();
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}|[\u200b\ufeff]/gu, '')
    .replaceAll(/[ \t\u00a0]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}
