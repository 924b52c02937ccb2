import type { TrySeries } from '../simulation/index.ts';
import type { Measure } from './settings.ts';

/** One row for each try of each strip, for a spreadsheet. */
export function triesCsv(
  names: readonly string[],
  series: readonly TrySeries[],
  { seed, measure }: { seed: number; measure: Measure },
): string {
  const heads =
    measure === 'reach'
      ? ['sender', 'followers', 'try', 'seed', 'reached', 'passed_on_by']
      : ['person', 'ties', 'town', 'seed', 'effective_votes', 'effective_voices'];
  const rows = series.flatMap(({ ties, values, shares, voices }, s) =>
    values.map((value, i) => [
      quoted(names[s] ?? ''),
      ties,
      i + 1,
      seed + i,
      value,
      measure === 'reach' ? shares[i] : voices[i],
    ]),
  );
  return [heads, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** A cell that starts like a formula is kept from being run by a spreadsheet. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
