import { expect, it } from 'vitest';
import { triesCsv } from './tries-csv.ts';

const series = [{ ties: 4, values: [4, 28], shares: [0, 2], voices: [] }];

it('writes one row for each try with its seed', () => {
  expect(triesCsv(['Dini'], series, { seed: 1, measure: 'reach' })).toBe(
    'sender,followers,try,seed,reached,passed_on_by\r\nDini,4,1,1,4,0\r\nDini,4,2,2,28,2\r\n',
  );
});

it('quotes names that would break a row and disarms formulas', () => {
  expect(triesCsv(['=A1, "me"'], series, { seed: 1, measure: 'reach' })).toContain(
    '"\'=A1, ""me""",4,1,1,4,0',
  );
});
