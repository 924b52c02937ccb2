import { SaxesParser } from 'saxes';
import { NetworkFileError } from './network-file.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  /** Text directly inside, once the element is closed. */
  readonly text: string;
  readonly parent: XmlElement | undefined;
}

/** Reads XML piece by piece: `onOpen` before, `onClose` after what is inside an element. */
export function readElements(
  text: string,
  {
    onOpen,
    onClose,
  }: { onOpen: (element: XmlElement) => void; onClose: (element: XmlElement) => void },
): void {
  const parser = new SaxesParser();
  const open: (XmlElement & { text: string })[] = [];
  parser.on('error', (error) => {
    throw new NetworkFileError(parser.line, error.message.replace(/^\d+:\d+: /, ''));
  });
  parser.on('doctype', () => {
    throw new NetworkFileError(parser.line, 'A document type is not allowed.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = {
      name: localName(name),
      attributes,
      line: parser.line,
      text: '',
      parent: open.at(-1),
    };
    open.push(element);
    onOpen(element);
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) onClose(element);
  });
  parser.write(text).close();
}

export function required(element: XmlElement, attribute: string): string {
  const value = element.attributes[attribute];
  if (value !== undefined) return value;
  throw new NetworkFileError(element.line, `<${element.name}> has no ${attribute}.`);
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
