import { SaxesParser } from 'saxes';

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
  readonly problems: readonly { readonly line: number; readonly message: string }[];
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
  const problems: { line: number; message: string }[] = [];
  const top: Open = { name: '', attributes: new Map(), children: [], line: 1 };
  const open: Open[] = [top];
  let elements = 0;
  const parser = new SaxesParser();
  const problem = (message: string) => {
    if (problems.length < mostProblems) problems.push({ line: parser.line, message });
  };
  const add = (words: string) => {
    if (words !== '') open.at(-1)?.children.push(words);
  };

  parser.on('error', (error) => problem(error.message.replace(/^[\d:\s]+/, '')));
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ name, attributes }) => {
    if (++elements > mostElements || open.length > deepest) throw new TooMuch();
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
    const limit = `nested more than ${deepest} deep, or of more than ${mostElements} elements`;
    problem(
      error instanceof TooMuch ? `The file is ${limit}.` : 'The file is no XML from here on.',
    );
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
  return new Map(names.map((name) => [bare(name), given[name] ?? '']));
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
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const inside = descendants(child, ...names);
    return names.length === 0 || names.includes(child.name) ? [child, ...inside] : inside;
  });
}

/** All words inside, without markup. */
export function wordsOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : wordsOf(child)))
    .join('');
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
