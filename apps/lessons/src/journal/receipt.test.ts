import { expect, it } from 'vitest';
import { receiptOf } from './receipt.ts';

it('holds the good entries and the ones that could not be read', async () => {
  const entry = {
    version: 1,
    id: 'phone.tab.0',
    at: 5,
    device: 'phone',
    tab: 'tab',
    sequence: 0,
    type: 'visit',
    lessonId: 'a1',
    screenId: 'hook',
  } as const;
  const problem = { place: 1, message: 'type: unknown', entry: { broken: true } };

  const receipt = receiptOf({ entries: [entry], problems: [problem] }, new Date(0));

  expect(receipt.name).toBe('groundswell-1970-01-01.json');
  expect(JSON.parse(await receipt.text())).toEqual({
    format: 'groundswell-journal',
    version: 1,
    savedAt: '1970-01-01T00:00:00.000Z',
    entries: [entry],
    setAside: [problem],
  });
});
