import {
  type NamedNetwork,
  NetworkBuilder,
  NetworkFileError,
  tiesOfNamed,
} from './network-file.ts';

/**
 * Reads one tie a line: source, target and, where there is a third column, weight. The first line
 * names the columns. Names may stand in double quotes, doubled inside.
 */
export function readEdgeListCsv(text: string): NamedNetwork {
  const builder = new NetworkBuilder();
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const header = cells(lines[0] ?? '', 1).map((cell) => cell.trim().toLowerCase());
  if (header[0] !== 'source' || header[1] !== 'target') {
    throw new NetworkFileError(
      1,
      'The first line must name the columns: source,target or source,target,weight.',
    );
  }
  for (const [i, row] of lines.entries()) {
    if (i === 0 || row.trim() === '') continue;
    const line = i + 1;
    const [source = '', target = '', weight] = cells(row, line);
    if (source === '' || target === '')
      throw new NetworkFileError(line, 'A tie needs a source and a target.');
    const strength = weight === undefined || weight.trim() === '' ? undefined : Number(weight);
    builder.tie(line, source, target, header[2] === 'weight' ? strength : undefined);
  }
  return builder.build();
}

/** People without ties cannot be written as a list of ties, and are left out. */
export function writeEdgeListCsv(named: NamedNetwork): string {
  const header = named.network.weights ? 'source,target,weight' : 'source,target';
  const rows = [...tiesOfNamed(named)].map((cells) =>
    cells.map((cell) => quoted(String(cell))).join(','),
  );
  return `${[header, ...rows].join('\n')}\n`;
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function cells(row: string, line: number): string[] {
  const found: string[] = [];
  let rest = row;
  for (;;) {
    const cell = /^(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/.exec(rest);
    if (!cell) throw new NetworkFileError(line, 'A quotation mark is open or in the wrong place.');
    found.push(cell[1]?.replaceAll('""', '"') ?? cell[2]!);
    if (cell[3] === '') return found;
    rest = rest.slice(cell[0].length);
  }
}
