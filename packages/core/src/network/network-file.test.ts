import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { readEdgeListCsv, writeEdgeListCsv } from './edge-list-csv.ts';
import { readGexf, writeGexf } from './gexf.ts';
import { readGraphMl, writeGraphMl } from './graph-ml.ts';
import { fillGraphology, networkFromGraphology } from './graphology.ts';
import { karateClub } from './karate-club.ts';
import { networkFromEdges } from './network.ts';
import { type NamedNetwork, NetworkFileError } from './network-file.ts';

const club: NamedNetwork = {
  network: karateClub(),
  names: Array.from({ length: 34 }, (_, i) => `member ${i}`),
};
const odd: NamedNetwork = {
  network: networkFromEdges(3, Uint32Array.of(0, 1, 0, 2), { weights: [0.5, 2] }),
  names: ['Ani, "Nani"', '<Budi> & co', 'Čika'],
};
const formats = [
  ['CSV', writeEdgeListCsv, readEdgeListCsv],
  ['GraphML', writeGraphMl, readGraphMl],
  ['GEXF', writeGexf, readGexf],
  [
    'graphology',
    (named: NamedNetwork) => fillGraphology(new UndirectedGraph(), named),
    networkFromGraphology,
  ],
] as const;

describe.each(formats)('%s', (_, write, read) => {
  it('gives back what was written, names and weights too', () => {
    const back = read as (text: unknown) => NamedNetwork;
    expect(back(write(odd))).toEqual(odd);
    const again = back(write(club)); // a list of ties names people in the order in which they come up
    expect(again.names.toSorted()).toEqual(club.names.toSorted());
    expect(again.network.neighbors.length).toBe(156);
  });
});

const graphMl = (body: string) =>
  `<graphml>\n<graph edgedefault="undirected">\n${body}\n</graph>\n</graphml>`;
const gexf = (body: string) => `<gexf>\n<graph>\n${body}\n</graph>\n</gexf>`;

describe('a malformed file is refused with line and reason', () => {
  it.each([
    [readEdgeListCsv, 'a,b\n', 1, 'The first line must name the columns'],
    [readEdgeListCsv, 'source,target\n', 1, 'There is nobody in this file.'],
    [readEdgeListCsv, 'source,target\nAni,Budi\nAni,\n', 3, 'A tie needs a source and a target.'],
    [readEdgeListCsv, 'source,target\nAni,Ani\n', 2, '“Ani” is tied to itself.'],
    [
      readEdgeListCsv,
      'source,target\nAni,Budi\n\nBudi,Ani\n',
      4,
      '“Budi” and “Ani” are tied twice.',
    ],
    [readEdgeListCsv, 'source,target,weight\nAni,Budi,much\n', 2, 'is not a number.'],
    [readEdgeListCsv, 'source,target\n"Ani,Budi\n', 2, 'A quotation mark is open'],
    [
      readGraphMl,
      graphMl('<node id="a"/>\n<edge source="a" target="b"/>'),
      4,
      'There is no node “b”.',
    ],
    [readGraphMl, graphMl('<node id="a"/>\n<node id="a"/>'), 4, 'Node “a” stands here twice.'],
    [readGraphMl, graphMl('<node/>'), 3, '<node> has no id.'],
    [
      readGraphMl,
      '<graphml>\n<graph edgedefault="directed"/></graphml>',
      2,
      'Ties are one-way here',
    ],
    [readGraphMl, '<graphml/>', 1, 'There is no <graph>'],
    [readGraphMl, '<graphml>\n<graph>', 2, 'unclosed tag'],
    [readGraphMl, '<!DOCTYPE x>\n<graphml/>', 1, 'A document type is not allowed.'],
    [readGexf, gexf('<edge source="a" target="b"/>'), 3, 'There is no node “a”.'],
    [
      readGexf,
      gexf('<node id="a"/><node id="b"/>\n<edge source="a" target="b" weight="x"/>'),
      4,
      'is not a number.',
    ],
  ])('%o of %j', (read, text, line, reason) => {
    let refused: unknown;
    try {
      read(text);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(NetworkFileError);
    expect(refused).toMatchObject({ line });
    expect(String(refused)).toContain(reason);
  });
});
