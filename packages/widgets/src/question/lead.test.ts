import { expect, it } from 'vitest';
import { leadOf, reasonOf } from './lead.ts';

it('takes a short first sentence as the answer and leaves the rest as the reason', () => {
  expect(leadOf('Close, but that is her feed, not the town. You saw eight voices.')).toEqual({
    lead: 'Close, but that is her feed, not the town.',
    rest: 'You saw eight voices.',
  });
});

it('takes the second sentence along where the first is a single word', () => {
  expect(leadOf('Yes. A feed is a sample she did not draw. It leans to people with ties.')).toEqual(
    {
      lead: 'Yes. A feed is a sample she did not draw.',
      rest: 'It leans to people with ties.',
    },
  );
});

it('keeps decimals and small words after a stop inside the sentence', () => {
  expect(leadOf('0.95 to the tenth is .599.').lead).toBe('0.95 to the tenth is .599.');
  expect(leadOf('About 4, e.g. her followers. Others never saw it.').lead).toBe(
    'About 4, e.g. her followers.',
  );
});

it('finds the first sentence in a script without capitals', () => {
  expect(leadOf('هذه عينة لم تخترها هي. فكر في المدينة.').lead).toBe('هذه عينة لم تخترها هي.');
});

it('makes no headline of a long sentence', () => {
  const long = `It happens, but ${'in a very long run of events '.repeat(4)}size was driven by one.`;
  expect(leadOf(long)).toEqual({ lead: '', rest: long });
  expect(leadOf(`Yes. ${long}`)).toEqual({ lead: 'Yes.', rest: long });
});

it('leaves out a yes that was not earned, and nothing else', () => {
  expect(reasonOf('Yes. Typical reach follows the starting crowd.')).toBe(
    'Typical reach follows the starting crowd.',
  );
  expect(reasonOf('Small but fair. Chance picks.')).toBe('Small but fair. Chance picks.');
  expect(reasonOf('Yes.')).toBe('Yes.');
});
