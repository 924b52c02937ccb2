import { SaxesParser } from 'saxes';
import type { Problem } from './problem.ts';

/** An element of a foreign file, with the line where it begins. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  readonly line: number;
}

export interface XmlReading {
  /** Undefined where the file is no XML at all. */
  readonly root: XmlElement | undefined;
  readonly problems: readonly XmlProblem[];
}

/** `error`: what stands behind this line was not read. */
export interface XmlProblem extends Pick<Problem, 'severity' | 'message'> {
  readonly line: number;
}

const deepest = 60;
const mostElements = 500_000;
const mostProblems = 50;

/**
 * Reads XML into a tree. Never loads anything, expands no entities but XML's own five and numbers, and stops at files
 * that are nested or sized beyond any question bank. With `take`, each child of the root is handed over once it is
 * closed and not kept, so that a large file never stands in memory as a whole.
 */
export function readXml(
  text: string,
  take?: (part: XmlElement, root: XmlElement) => void,
): XmlReading {
  const problems: XmlProblem[] = [];
  const top: Open = { name: '', attributes: new Map(), children: [], line: 1 };
  const open: Open[] = [top];
  let elements = 0;
  const parser = new SaxesParser();
  const problem = (severity: XmlProblem['severity'], message: string) => {
    if (problems.length < mostProblems) problems.push({ line: parser.line, severity, message });
  };
  const add = (words: string) => {
    if (words !== '') open.at(-1)?.children.push(words);
  };

  parser.on('error', ({ message }) => {
    const what = message.replace(/^[\d:\s]+|\.$/g, '');
    problem('warning', `Not well-formed: ${what}. Mend this line, or export the file again.`);
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY')) {
      problem('warning', 'Entities that a file defines are not expanded; write their words out.');
    }
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ name, attributes }) => {
    if (++elements > mostElements) {
      throw new TooMuch(`The file has more than ${mostElements} elements; split it.`);
    }
    if (open.length > deepest) {
      throw new TooMuch(`Nested more than ${deepest} deep, as no question is; export it again.`);
    }
    const element: Open = {
      name: bare(name),
      attributes: attributesOf(attributes),
      children: [],
      line: parser.line,
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (open.length === 1) return;
    const closed = open.pop();
    const root = open.at(-1);
    if (take && closed && root && open.length === 2) {
      root.children.pop();
      take(closed, root);
    }
  });
  try {
    parser.write(text.replace(/^\ufeff/, '')).close();
  } catch (error) {
    const isTooMuch = error instanceof TooMuch;
    problem('error', isTooMuch ? error.message : 'No XML from here on; export the file again.');
  }
  return { root: top.children.find((child) => typeof child !== 'string'), problems };
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

class TooMuch extends Error {}

const none: ReadonlyMap<string, string> = new Map();

/** Most elements of a question bank have none, and a large one has a hundred thousand elements. */
function attributesOf(given: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const names = Object.keys(given);
  if (names.length === 0) return none;
  const attributes = new Map<string, string>();
  for (const name of names) attributes.set(bare(name), given[name] ?? '');
  return attributes;
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Child elements of this name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child) => typeof child !== 'string' && child.name === name,
  ) as XmlElement[];
}

/** First child element of this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** Elements of these names, or all, anywhere inside, in the order of the file. */
export function descendants(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const look = (inside: XmlElement) => {
    for (const child of inside.children) {
      if (typeof child === 'string') continue;
      if (names.length === 0 || names.includes(child.name)) found.push(child);
      look(child);
    }
  };
  look(element);
  return found;
}

/** All words inside, without markup. */
export function wordsOf(element: XmlElement | undefined): string {
  let words = '';
  for (const child of element?.children ?? []) {
    words += typeof child === 'string' ? child : wordsOf(child);
  }
  return words;
}

/** Words that stand for themselves in XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/(?![\n\t])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
