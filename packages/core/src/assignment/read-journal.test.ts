import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeEntries } from './journal-entry.ts';
import { readJournal } from './read-journal.ts';
import { answered, journalOf, locked } from './testing/journal.ts';

const journal = journalOf([
  { type: 'visit', lessonId: 'a1', screenId: 'hook' },
  locked('a1-typical-reach', 1000, 12),
  { type: 'figure', lessonId: 'a1', figureId: 'dini-fifty', values: { median: 4 } },
  { type: 'outcome', questionId: 'a1-typical-reach', outcome: 4 },
  answered('a1-viral', 4000),
  { type: 'setting', key: 'language', value: 'id' },
]);

it('reads back what was stored, each entry once', () => {
  const stored: unknown[] = JSON.parse(JSON.stringify([...journal, ...journal]));

  expect(readJournal(stored)).toEqual({ entries: journal, problems: [] });
});

it('keeps the good entries and names each bad one with its place and path', () => {
  const bad = { ...journal[4], result: { questionId: 'x', kind: 'single' } };
  const later = { ...journal[5], version: 2 };

  const { entries, problems } = readJournal([journal[0], bad, 'rubbish', later, null, journal[5]]);

  expect(entries).toEqual([journal[0], journal[5]]);
  expect(problems.map(({ place }) => place)).toEqual([1, 2, 3, 4]);
  expect(problems[0]).toMatchObject({ entry: bad, message: expect.stringContaining('result.') });
  expect(problems[2]?.message).toContain('another version');
});

it('never throws, whatever is stored', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (stored) => {
      const { entries, problems } = readJournal(stored);
      expect(entries.length + problems.length).toBeLessThanOrEqual(stored.length);
    }),
  );
});

it('is not polluted by hostile keys', () => {
  const hostile = JSON.parse(
    '{"type":"figure","__proto__":{"polluted":1},"values":{"__proto__":{"polluted":1}}}',
  );

  readJournal([hostile]);

  expect({}).not.toHaveProperty('polluted');
});

it('merges copies from two devices in any order into the same journal', () => {
  const other = journalOf([{ type: 'visit', lessonId: 'a1', screenId: 'run' }], 2500).map(
    (entry) => ({
      ...entry,
      id: 'laptop.two.0',
      device: 'laptop',
    }),
  );
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...journal, ...other]),
      fc.shuffledSubarray([...journal, ...other]),
      (a, b) => {
        expect(mergeEntries(a, b)).toEqual(mergeEntries(b, a));
      },
    ),
  );
});
