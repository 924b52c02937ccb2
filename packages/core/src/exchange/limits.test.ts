import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Reading, readAiken, readCsv, readGift, readMoodleXml, readQti } from './index.ts';

const item = (id: string, inside = 'Why?') =>
  `<qti-assessment-item identifier="${id}"><qti-item-body><p>${inside}</p><qti-extended-text-interaction response-identifier="RESPONSE"/></qti-item-body></qti-assessment-item>`;
const essay = (text: string, more = '') =>
  `<question type="essay" ${more}><name><text>Q</text></name><questiontext format="html"><text>${text}</text></questiontext></question>`;
const messages = ({ problems }: Reading) => problems.map(({ message }) => message);
const pack = (files: Zippable) => zipSync(files, { level: 1, mtime: '2026-01-01' });

describe('a zip', () => {
  it('that unpacks to a huge file: the file is left out, the others are read', () => {
    const reading = readQti(
      pack({ 'bomb.xml': new Uint8Array(8_000_000), 'a.xml': strToU8(item('a')) }),
    );

    expect(reading.problems).toMatchObject([
      { question: 'bomb.xml', message: expect.stringContaining('more than 5 MB') },
    ]);
    expect(reading.questions).toHaveLength(1);
  });

  it('that states a small size and unpacks to a huge one is caught by what comes out', () => {
    const zip = pack({ 'bomb.xml': new Uint8Array(40_000_000), 'a.xml': strToU8(item('a')) });
    stateSize(zip, 100);

    const reading = readQti(zip);

    expect(zip.length).toBeLessThan(400_000);
    expect(reading.problems).toMatchObject([
      { question: 'bomb.xml', message: expect.stringContaining('more than 5 MB') },
    ]);
    expect(reading.questions).toHaveLength(1);
  });

  it('of many files that are each small enough, but not together, is cut off', () => {
    const one = new Uint8Array(4_900_000).fill(32);
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.xml`, one]));

    expect(messages(readQti(pack(files)))).toContainEqual(
      'Holds more than 20100 files or unpacks to more than 60 MB; split it into several packages.',
    );
  });

  it('of very many files is cut off, whatever their names', () => {
    const none = new Uint8Array(0);
    const files = Object.fromEntries(
      Array.from({ length: 25_000 }, (_, at) => [`${at}.png`, none] as const),
    );

    expect(messages(readQti(zipSync(files, { level: 0 })))[0]).toContain('split it into several');
  });

  it('inside a zip stays closed, and its name is given', () => {
    const inner = pack({ 'a.xml': strToU8(item('a')) });

    const reading = readQti(pack({ 'inner.zip': [inner, { level: 6 }] }));

    expect(reading.questions).toEqual([]);
    expect(reading.problems[0]).toMatchObject({
      question: 'inner.zip',
      message: 'A zip inside the zip is not opened; bring it by itself.',
    });
  });

  it('that names files outside itself or in a prototype is read by content alone', () => {
    const files = [
      ['../../etc/passwd.xml', item('a')],
      ['__proto__.xml', item('b')],
    ] as const;
    const reading = readQti(
      pack(Object.fromEntries(files.map(([path, text]) => [path, strToU8(text)]))),
    );

    expect(reading.questions.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('that breaks off is said to', () => {
    const zip = pack({ 'a.xml': strToU8(item('a', 'long '.repeat(500))) });

    expect(messages(readQti(zip.slice(0, 60)))).toContainEqual(
      expect.stringContaining('pack it again'),
    );
  });
});

describe('XML', () => {
  it('nested too deep is cut off', () => {
    const reading = readMoodleXml(`<quiz>${essay('Why?')}${'<a>'.repeat(10_000)}`);

    expect(reading.questions).toHaveLength(1);
    expect(messages(reading)[0]).toBe(
      'Nested more than 60 deep, as no question is; export it again.',
    );
  });

  it('of too many elements is cut off', () => {
    expect(messages(readMoodleXml(`<quiz>${'<a/>'.repeat(500_001)}</quiz>`))[0]).toContain(
      'more than 500000 elements; split it',
    );
  });

  it('whose entities multiply (“billion laughs”) expands none of them', () => {
    const laughs = Array.from(
      { length: 10 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    );
    const reading = readMoodleXml(
      `<!DOCTYPE quiz [<!ENTITY l0 "ha">${laughs.join('')}]><quiz>${essay('Why? &l10;')}</quiz>`,
    );

    expect(JSON.stringify(reading.questions)).not.toContain('haha');
    expect(messages(reading)[0]).toBe(
      'Entities that a file defines are not expanded; write their words out.',
    );
  });

  it('whose one long entity is used often (“quadratic blow-up”) stays as small as it is', () => {
    const reading = readMoodleXml(
      `<!DOCTYPE quiz [<!ENTITY a "${'a'.repeat(100_000)}">]><quiz>${essay('&a;'.repeat(1000))}</quiz>`,
    );

    expect(JSON.stringify(reading).length).toBeLessThan(50_000);
  });

  it('that points to a file outside reads none', () => {
    const reading = readMoodleXml(
      `<!DOCTYPE quiz [<!ENTITY f SYSTEM "file:///etc/passwd">]><quiz>${essay('Why? &f;')}</quiz>`,
    );

    expect(JSON.stringify(reading.questions)).not.toContain('root:');
    expect(messages(reading)[0]).toContain('not expanded');
  });

  it('with a huge attribute, or very many, is read past them', () => {
    const huge = essay('Why?', `note="${'a'.repeat(5_000_000)}"`);
    const names = ['__proto__', ...Array.from({ length: 50_000 }, (_, at) => `a${at}`)];
    const many = essay('Why?', names.map((name) => `${name}="1"`).join(' '));

    expect(readMoodleXml(`<quiz>${huge}</quiz>`).questions).toHaveLength(1);
    expect(readMoodleXml(`<quiz>${many}</quiz>`).questions).toHaveLength(1);
    expect({}).not.toHaveProperty('a1');
  });
});

describe('a file', () => {
  it.each([
    ['GIFT', readGift],
    ['Moodle XML', readMoodleXml],
    ['Aiken', readAiken],
    ['CSV', readCsv],
    ['QTI', readQti],
  ])('of %s that is too long is not begun', (_, read) => {
    expect(messages(read(' '.repeat(20_000_001)))).toEqual([expect.stringContaining('split')]);
  });

  it('of too many questions gives the first 20,000 and says where it stopped', () => {
    const { questions, problems } = readGift('::Same name::Yes? {T}\n\n'.repeat(20_001));

    expect(new Set(questions.map(({ id }) => id)).size).toBe(20_000);
    expect(problems).toEqual([
      { line: 40_001, severity: 'error', message: expect.stringContaining('split it') },
    ]);
  });

  it('of too many problems stops, and says so', () => {
    const { problems } = readGift('Broken? {=a\n\n'.repeat(5_000));

    expect(problems).toHaveLength(2_001);
    expect(problems.at(-1)?.message).toContain('mend those first');
  });

  it('with a text too long for a question leaves that question out, by line and length', () => {
    expect(readGift(`${'long '.repeat(1000)} {T}\n\nShort? {T}`)).toMatchObject({
      questions: [{ prompt: { en: 'Short?' } }],
      problems: [{ line: 1, message: expect.stringContaining('4000 is the most; shorten it') }],
    });
  });

  it('with names from prototypes in it is read like every other', () => {
    const csv = readCsv(
      'question,kind,part,__proto__,text_en,value\n__proto__,true-false,prompt,x,Yes?,\n__proto__,,answer,x,,true\nq,constructor,prompt,,What?,\n',
    );

    expect(csv.questions.map(({ id }) => id)).toEqual(['proto']);
    expect(messages(csv)).toEqual([expect.stringContaining('"constructor"')]);
    expect({}).not.toHaveProperty('x');
  });
});

/** Forges the size of the first file, in its own header and in the directory of the zip. */
function stateSize(zip: Uint8Array, size: number): void {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const isDirectory = (at: number) => view.getUint32(at, true) === 0x02_01_4b_50;
  const directory = Array.from({ length: zip.length - 4 }, (_, at) => at).find(isDirectory) ?? 0;
  view.setUint32(22, size, true);
  view.setUint32(directory + 24, size, true);
}
