import type { Hit } from '../simulation/index.ts';
import { hopsOf } from './showing.ts';

/** One row for each person the post reached, from the sender outward. */
export function hitCsv(hit: Hit): string {
  const hops = hopsOf(hit);
  const heads = ['person', 'heard_from', 'hops', 'passed_on'];
  const rows = hit.people.map((person, i) => {
    const parent = hit.parents[i] ?? -1;
    const teller = parent < 0 ? '' : (hit.people[parent] ?? 0) + 1;
    return [person + 1, teller, hops[i], hit.passedOn[i] ? 1 : 0];
  });
  return [heads, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
