import { strToU8, zipSync } from 'fflate';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { questionSchema } from '../quiz/question-schema.ts';
import { cloze, highlight, short, trueFalse } from '../quiz/testing/more-questions.ts';
import { match, multi, number, order, single, sort } from '../quiz/testing/questions.ts';
import { Random } from '../random/index.ts';
import {
  type Reading,
  readAiken,
  readCsv,
  readGift,
  readMoodleXml,
  readQti,
  writeAiken,
  writeCsv,
  writeGift,
  writeMoodleXml,
} from './index.ts';
import { qtiItem } from './qti-item.ts';
import { mutate, noise } from './testing/mutate.ts';

// `pnpm fuzz` feeds each reader in full; the tests of every day are quick.
const rounds = Number(process.env.FUZZ_ROUNDS ?? 300);
const patience = { timeout: 60_000 + 50 * rounds };

const questions = [single, multi, trueFalse, number, short, match, sort, order, cloze, highlight];
const texts = (write: (one: typeof questions) => string) =>
  questions.map((question) => write([question])).filter((text) => text !== '');
const readers: Record<string, { read: (text: string) => Reading; texts: string[] }> = {
  gift: { read: readGift, texts: texts((q) => writeGift(q).text) },
  moodle: { read: readMoodleXml, texts: texts((q) => writeMoodleXml(q).text) },
  aiken: { read: readAiken, texts: texts((q) => writeAiken(q).text) },
  csv: { read: readCsv, texts: texts((q) => writeCsv(q).text) },
  qti: { read: readQti, texts: texts(([q]) => qtiItem(q!, 'en', []) ?? '') },
};

const prototypes = [Object.prototype, Array.prototype, String.prototype, Map.prototype];
const namesInPrototypes = () => prototypes.map((each) => Object.getOwnPropertyNames(each));
const before = namesInPrototypes();

describe.each(Object.entries(readers))(
  'whatever is fed to the reader of %s',
  (name, { read, texts }) => {
    it(
      `it answers with questions that pass the schema, ${rounds} times`,
      patience,
      async ({ annotate }) => {
        const random = new Random(`fuzz ${name}`);
        const failures: string[] = [];
        let slowest = { time: 0, input: '' };
        for (let round = 0; round < rounds; round++) {
          const input = random.chance(0.1)
            ? noise(random)
            : mutate(texts[random.integer(texts.length)]!, random);
          const from = process.cpuUsage();
          if (!survives(() => read(input))) failures.push(input);
          const time = millisecondsSince(from);
          if (time > slowest.time) slowest = { time, input };
        }
        expect(failures.slice(0, 5)).toEqual([]);
        expect(namesInPrototypes()).toEqual(before);
        await annotate(tell(slowest));
      },
    );
  },
);

it('survives broken zips', patience, async ({ annotate }) => {
  const random = new Random('fuzz zip');
  const failures: string[] = [];
  let slowest = { time: 0, input: '' };
  for (let round = 0; round < rounds; round++) {
    const bytes = brokenZip(readers.qti!.texts, random);
    const from = process.cpuUsage();
    const isSound = survives(() => readQti(bytes));
    const time = millisecondsSince(from);
    const input = Buffer.from(bytes).toString('base64');
    if (!isSound) failures.push(input);
    if (time > slowest.time) slowest = { time, input };
  }
  expect(failures.slice(0, 5)).toEqual([]);
  expect(namesInPrototypes()).toEqual(before);
  await annotate(tell(slowest));
});

/** A package with its bytes changed, or one of its files. */
function brokenZip(texts: readonly string[], random: Random): Uint8Array {
  const text = texts[random.integer(texts.length)] ?? '';
  const item = strToU8(random.chance(0.3) ? mutate(text, random) : text);
  const zip = zipSync({ 'item.xml': item, '__proto__.xml': item });
  const bytes = zip.slice(0, random.chance(0.3) ? random.integer(zip.length) : zip.length);
  for (let left = random.integer(8); left > 0 && bytes.length > 0; left--) {
    bytes[random.integer(bytes.length)] = random.integer(256);
  }
  return bytes;
}

function survives(read: () => Reading): boolean {
  try {
    return read().questions.every((question) => v.is(questionSchema, question));
  } catch {
    return false;
  }
}

/** Processor time, which other programs on a busy machine don't stretch. */
function millisecondsSince(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** Time decides no test; a hang would show here. */
function tell({ time, input }: { time: number; input: string }): string {
  return `slowest of ${rounds}: ${time.toFixed(1)} ms, by ${JSON.stringify(input.slice(0, 2000))}`;
}

describe('shapes that a careless reader chokes on', () => {
  it.each([
    ['gift', `Which? {${'~%'.repeat(20_000)}}`],
    ['gift', `${'::'.repeat(20_000)} {T}`],
    ['gift', '{'.repeat(50_000)],
    ['moodle', `<quiz>${'<question type="cloze">'.repeat(5_000)}`],
    [
      'moodle',
      `<quiz><question type="cloze"><questiontext><text>${'{1:MC:'.repeat(5_000)}</text></questiontext></question></quiz>`,
    ],
    ['moodle', `<quiz>${'&a;'.repeat(20_000)}</quiz>`],
    ['csv', `question,kind,part\n${'"'.repeat(50_001)}`],
    ['aiken', 'A. '.repeat(20_000)],
    ['qti', `<qti-assessment-item>${'<p>'.repeat(20_000)}`],
  ] as const)('are answered and not hung up on: %s (case %#)', (name, input) => {
    expect(readers[name]!.read(input).problems.length).toBeGreaterThan(0);
  });
});
