import { askingParts, idsOf, type LessonFile, type Part } from './lesson-file.ts';
import type { LessonSource, Surroundings } from './lesson-source.ts';
import type { Problem } from './problem.ts';

/** Every figure, question and address that the words name exists. */
export function checkReferences(
  file: LessonFile,
  source: LessonSource,
  { addresses }: Surroundings,
): Problem[] {
  const questions = new Set(source.questions.map(({ id }) => id));
  const figures = new Set(Object.keys(source.figures));
  return [
    ...file.parts.flatMap((part) => [
      ...unknown(file, part, 'figure', figuresNamed(part), figures),
      ...unknown(file, part, 'question', questionsNamed(part), questions),
    ]),
    ...file.links.flatMap(({ url, line }) => deadLink(file, url, line, addresses)),
  ];
}

function figuresNamed(part: Part): string[] {
  const { name, attributes } = part;
  if (name === 'Figure') return idsOf(part);
  if (name === 'After') return [attributes.figure ?? ''];
  if (name === 'Value') return [(attributes.of ?? '').split('.')[0] ?? ''];
  return [];
}

function questionsNamed(part: Part): string[] {
  const naming = askingParts.has(part.name) || ['AfterAsk', 'OwnAnswer'].includes(part.name);
  return naming ? idsOf(part) : [];
}

function unknown(
  file: LessonFile,
  part: Part,
  what: 'figure' | 'question',
  named: readonly string[],
  known: ReadonlySet<string>,
): Problem[] {
  return named
    .filter((id) => !known.has(id))
    .map((id) => ({
      file: file.path,
      line: part.line,
      message: `<${part.name}> names the ${what} “${id}”, which ${what}s.ts does not have. It has ${[...known].join(', ') || 'none'}.`,
    }));
}

function deadLink(
  file: LessonFile,
  url: string,
  line: number,
  addresses: ReadonlySet<string>,
): Problem[] {
  if (url.startsWith('https://') || url === '/') return [];
  const report = (message: string) => [{ file: file.path, line, message }];
  const lesson = /^\/lesson\/([^?#]+)/.exec(url)?.[1];
  if (lesson === undefined) {
    return report(
      `The link “${url}” leads nowhere. Write /lesson/<id>/<screen> or an https address.`,
    );
  }
  if (addresses.has(lesson)) return [];
  return report(`The link “${url}” is dead: there is no “${lesson}”.`);
}
