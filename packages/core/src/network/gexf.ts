import {
  type NamedNetwork,
  NetworkBuilder,
  NetworkFileError,
  tiesOfNamed,
} from './network-file.ts';
import { escapeXml, readElements, required } from './xml-elements.ts';

/** Reads a two-way GEXF graph, as Gephi writes it; labels and weights are kept. */
export function readGexf(text: string): NamedNetwork {
  const builder = new NetworkBuilder();
  let graphs = 0;
  readElements(text, {
    onOpen(element) {
      const { name, line, attributes } = element;
      if (name === 'graph') {
        graphs++;
        if (attributes['defaultedgetype'] === 'directed') {
          throw new NetworkFileError(line, 'Ties are one-way here; networks are two-way.');
        }
      } else if (name === 'node') {
        const id = required(element, 'id');
        if (builder.has(id)) throw new NetworkFileError(line, `Node “${id}” stands here twice.`);
        builder.node(id, attributes['label'] ?? id);
      } else if (name === 'edge') {
        if (attributes['type'] === 'directed') {
          throw new NetworkFileError(line, 'This tie is one-way; networks are two-way.');
        }
        const ends = [required(element, 'source'), required(element, 'target')] as const;
        for (const id of ends) {
          if (!builder.has(id)) throw new NetworkFileError(line, `There is no node “${id}”.`);
        }
        const { weight } = attributes;
        builder.tie(line, ...ends, weight === undefined ? undefined : Number(weight));
      }
    },
    onClose: () => undefined,
  });
  if (graphs === 0) throw new NetworkFileError(1, 'There is no <graph> in this file.');
  return builder.build();
}

export function writeGexf(named: NamedNetwork): string {
  const ids = new Map(named.names.map((name, node) => [name, node]));
  const nodes = named.names.map(
    (name, node) => `      <node id="${node}" label="${escapeXml(name)}"/>`,
  );
  const edges = [...tiesOfNamed(named)].map(([from, to, weight], edge) => {
    const strength = weight === undefined ? '' : ` weight="${weight}"`;
    return `      <edge id="${edge}" source="${ids.get(from)}" target="${ids.get(to)}"${strength}/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph defaultedgetype="undirected">',
    '    <nodes>',
    ...nodes,
    '    </nodes>',
    '    <edges>',
    ...edges,
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}
