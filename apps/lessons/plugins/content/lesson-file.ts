import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Document, LineCounter, parseDocument } from 'yaml';

/** One `lesson.<language>.mdx`, read into what the checks and the course page need. */
export interface LessonFile {
  readonly path: string;
  readonly frontMatter: FrontMatter;
  readonly screens: readonly ScreenFile[];
  /** Every part an author used, in order, with its attributes. */
  readonly parts: readonly Part[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
}

interface FrontMatter {
  readonly values: unknown;
  /** The line of a field, or of the front matter itself. */
  lineOf(field: string | undefined): number;
  readonly problem?: { readonly message: string; readonly line: number };
}

export interface ScreenFile {
  readonly id: string;
  readonly steps: readonly string[];
  readonly heading: string;
  readonly line: number;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  /** The parts that stand inside this one and around it, outermost first. */
  readonly within: readonly string[];
}

/** Parts that put questions to the learner. */
export const askingParts: ReadonlySet<string> = new Set(['Ask', 'QuestionSet', 'Recall']);

/** The ids a part names: `id="one"` or `ids="one two"`. */
export function idsOf({ attributes }: Part): string[] {
  return (attributes.ids ?? attributes.id ?? '').split(/\s+/).filter(Boolean);
}

type Node = Root | RootContent;
type Element = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

export function readLessonFile(path: string, source: string): LessonFile {
  const tree = parser.parse(source);
  const parts: Part[] = [];
  const links: { url: string; line: number }[] = [];
  const screens: ScreenFile[] = [];

  const walk = (node: Node, within: readonly string[], inScreen: Part[] | undefined): void => {
    let inside = within;
    let collecting = inScreen;
    if (isElement(node) && node.name) {
      const part = partOf(node, node.name, within);
      parts.push(part);
      inScreen?.push(part);
      inside = [...within, node.name];
      if (node.name === 'Screen') {
        collecting = [];
        screens.push({
          id: part.attributes.id ?? '',
          steps: (part.attributes.step ?? '').split(/\s+/).filter(Boolean),
          heading: firstHeading(node) ?? '',
          line: part.line,
          parts: collecting,
        });
      }
    }
    if (node.type === 'link') links.push({ url: node.url, line: lineOf(node) });
    if ('children' in node) for (const child of node.children) walk(child, inside, collecting);
  };
  walk(tree, [], undefined);
  return { path, frontMatter: readFrontMatter(tree), screens, parts, links };
}

function readFrontMatter(tree: Root): FrontMatter {
  const node = tree.children.find((child) => child.type === 'yaml');
  if (!node) {
    const message = 'The file has no front matter. Start it with --- title: … ---';
    return { values: undefined, lineOf: () => 1, problem: { message, line: 1 } };
  }
  const first = lineOf(node) + 1; // the line after the opening ---
  const lines = new LineCounter();
  const document: Document = parseDocument(node.value, { lineCounter: lines });
  const [error] = document.errors;
  const lineAt = (offset: number) => first + lines.linePos(offset).line - 1;
  if (error) {
    const problem = { message: error.message.split('\n')[0] ?? '', line: lineAt(error.pos[0]) };
    return { values: undefined, lineOf: () => first, problem };
  }
  return {
    values: document.toJS(),
    lineOf(field) {
      const value = field === undefined ? undefined : document.get(field, true);
      const range = isRanged(value) ? value.range : undefined;
      return range ? lineAt(range[0]) : first;
    },
  };
}

function partOf(node: Element, name: string, within: readonly string[]): Part {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { value } = attribute;
    attributes[attribute.name] = typeof value === 'string' ? value : (value?.value ?? '');
  }
  return { name, attributes, line: lineOf(node), within };
}

function firstHeading(node: Node): string | undefined {
  if (node.type === 'heading') return textOf(node);
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const heading = firstHeading(child);
    if (heading !== undefined) return heading;
  }
  return undefined;
}

function textOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function isElement(node: Node): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isRanged(value: unknown): value is { range: [number, number, number] } {
  return typeof value === 'object' && value !== null && 'range' in value && !!value.range;
}

function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}
