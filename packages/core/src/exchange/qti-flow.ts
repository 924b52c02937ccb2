import type { XmlElement } from './xml.ts';

/**
 * The words of a piece of an item: blocks become lines, a picture its alternative text in brackets, and nothing of the
 * markup is left. Feedback, rubrics and what `skip` names are passed over.
 */
export function flowText(
  element: XmlElement | undefined,
  skip: (element: XmlElement) => boolean = () => false,
  lost: Set<string> = new Set(),
): string {
  return tidy(element ? flow(element, skip, lost, () => '') : '');
}

/** Like `flowText`, with each interaction replaced by what `gap` gives for it. */
export function flowWithGaps(
  element: XmlElement,
  gap: (interaction: XmlElement) => string | undefined,
): string {
  return tidy(
    flow(
      element,
      (child) => gap(child) !== undefined,
      new Set(),
      (child) => gap(child) ?? '',
    ),
  );
}

function flow(
  element: XmlElement,
  skip: (element: XmlElement) => boolean,
  lost: Set<string>,
  instead: (element: XmlElement) => string,
): string {
  return element.children
    .map((child) => {
      // The line breaks of a file are no line breaks of its text.
      if (typeof child === 'string') return child.replaceAll(/\s+/g, ' ');
      if (skip(child)) return instead(child);
      if (silent.has(child.name)) return '';
      if (child.name === 'img' || child.name === 'object') lost.add('picture');
      if (child.name === 'img') {
        const alt = child.attributes.get('alt');
        return alt ? `[${alt}]` : '';
      }
      const inside = flow(child, skip, lost, instead);
      return blocks.has(child.name) ? `\n${inside}\n` : inside;
    })
    .join('');
}

const silent = new Set([
  'script',
  'style',
  'qti-feedback-inline',
  'qti-feedback-block',
  'qti-rubric-block',
  'qti-modal-feedback',
  'qti-stylesheet',
  'qti-prompt',
  'math',
  'audio',
  'video',
  'iframe',
]);
const blocks = new Set(['p', 'div', 'br', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre']);

function tidy(text: string): string {
  return text
    .replaceAll(/(?!\n)\p{Cc}|[\u200b\ufeff]/gu, '')
    .replaceAll(/[ \u00a0]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}
