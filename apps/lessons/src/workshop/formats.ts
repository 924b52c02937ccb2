import type { Problem, Reading } from '@groundswell/core/exchange';
import type { Language, Question } from '@groundswell/core/quiz';

/** The files that teachers' systems give and take. */
export const formats = ['gift', 'moodle', 'qti', 'aiken', 'csv'] as const;

export type Format = (typeof formats)[number];

/** What was brought in: a text, or the bytes of a package. */
export interface Source {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Which file this is, by what it holds; its name only counts where that leaves it open. */
export function guessFormat({ name, content }: Source): Format {
  if (typeof content !== 'string') return 'qti';
  const start = content.slice(0, 200_000);
  if (/<quiz[\s>]/.test(start)) return 'moodle';
  if (/<(qti-)?assessment-?(item|test)[\s>]/i.test(start)) return 'qti';
  if (/\.xml$/i.test(name)) return 'moodle';
  if (/^[^\n]*\bquestion\b[^\n]*[,;\t]/i.test(start) && /^[^\n]*\bkind\b/i.test(start))
    return 'csv';
  if (/\.(csv|tsv)$/i.test(name)) return 'csv';
  return /^ANSWER: ?[A-Z]\s*$/m.test(start) ? 'aiken' : 'gift';
}

/** Reads a source; the readers are fetched when the first file comes in. */
export async function readSource({ content }: Source, format: Format): Promise<Reading> {
  const exchange = await import('@groundswell/core/exchange');
  if (format === 'qti') return exchange.readQti(content);
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  switch (format) {
    case 'gift':
      return exchange.readGift(text);
    case 'moodle':
      return exchange.readMoodleXml(text);
    case 'aiken':
      return exchange.readAiken(text);
    case 'csv':
      return exchange.readCsv(text);
  }
}

export interface SavedFile {
  readonly name: string;
  readonly parts: Blob;
  readonly problems: readonly Problem[];
}

/** Writes questions as a file of the format; what it cannot hold stands in the problems. */
export async function writeFile(
  questions: readonly Question[],
  format: Format,
  language: Language,
): Promise<SavedFile> {
  const exchange = await import('@groundswell/core/exchange');
  const options = { language };
  const text = (
    ending: string,
    type: string,
    written: { text: string; problems: readonly Problem[] },
  ) => ({
    name: `questions-${format}.${ending}`,
    parts: new Blob([written.text], { type }),
    problems: written.problems,
  });
  switch (format) {
    case 'gift':
      return text('txt', 'text/plain', exchange.writeGift(questions, options));
    case 'moodle':
      return text('xml', 'application/xml', exchange.writeMoodleXml(questions, options));
    case 'aiken':
      return text('txt', 'text/plain', exchange.writeAiken(questions, options));
    case 'csv':
      return text('csv', 'text/csv', exchange.writeCsv(questions));
    case 'qti': {
      const { bytes, problems } = exchange.writeQti(questions, options);
      const parts = new Blob([new Uint8Array(bytes)], { type: 'application/zip' });
      return { name: 'questions-qti.zip', parts, problems };
    }
  }
}
