import { expect, it } from 'vitest';
import { readFigureLink, writeFigureLink } from './figure-link.ts';

const figure = { kind: 'reach-dots', settings: { seed: 12, label: 'Bu Rahma · “Kenari”' } };

it('brings a figure back from its link', () => {
  expect(readFigureLink(writeFigureLink(figure))).toEqual({ status: 'read', figure });
});

it('writes only letters that need no escaping in a link', () => {
  const link = writeFigureLink(figure);

  expect(encodeURIComponent(link)).toBe(link);
});

it.each([
  ['nonsense', 'broken'],
  ['1.reach-dots.%%%', 'broken'],
  ['1.reach-dots.bm90IGpzb24', 'broken'],
  ['2.reach-dots.e30', 'newer'],
  [`1.reach-dots.${'a'.repeat(9000)}`, 'too-long'],
] as const)('refuses %.30s as %s', (link, reason) => {
  expect(readFigureLink(link)).toEqual({ status: 'refused', reason });
});
