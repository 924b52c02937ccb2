import type { NetworkRows } from '../simulation/index.ts';
import type { Person } from './person-list.tsx';

/** Everybody as CSV, in order of their number: name, state and ties. */
export function peopleCsv(rows: NetworkRows, person: (node: number) => Person): string {
  const lines = Array.from({ length: rows.nodeCount }, (_, node) => {
    const { name, state } = person(node);
    return [node + 1, quoted(name), state, rows.degrees[node] ?? 0].join(',');
  });
  return ['person,name,state,ties', ...lines, ''].join('\r\n');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
