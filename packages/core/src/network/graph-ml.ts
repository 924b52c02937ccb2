import {
  type NamedNetwork,
  NetworkBuilder,
  NetworkFileError,
  tiesOfNamed,
} from './network-file.ts';
import { escapeXml, readElements, required, type XmlElement } from './xml-elements.ts';

/** Reads a two-way GraphML graph; `label` and `weight` data are kept, other data passed over. */
export function readGraphMl(text: string): NamedNetwork {
  const builder = new NetworkBuilder();
  const keys = new Map<string, string>();
  const data = new Map<XmlElement, Map<string, string>>();
  let graphs = 0;
  readElements(text, {
    onOpen(element) {
      if (element.name === 'key') {
        keys.set(
          required(element, 'id'),
          element.attributes['attr.name'] ?? required(element, 'id'),
        );
      }
      if (element.name !== 'graph') return;
      if (++graphs > 1)
        throw new NetworkFileError(element.line, 'The file holds more than one graph.');
      if (element.attributes['edgedefault'] === 'directed') {
        throw new NetworkFileError(element.line, 'Ties are one-way here; networks are two-way.');
      }
    },
    onClose(element) {
      const { parent } = element;
      if (element.name === 'data' && parent) {
        const key = required(element, 'key');
        const values = data.get(parent) ?? new Map<string, string>();
        data.set(parent, values.set(keys.get(key) ?? key, element.text.trim()));
      } else if (element.name === 'node') {
        const id = required(element, 'id');
        if (builder.has(id))
          throw new NetworkFileError(element.line, `Node “${id}” stands here twice.`);
        builder.node(id, data.get(element)?.get('label') ?? id);
      } else if (element.name === 'edge') {
        const ends = [required(element, 'source'), required(element, 'target')] as const;
        for (const id of ends) {
          if (!builder.has(id))
            throw new NetworkFileError(element.line, `There is no node “${id}”.`);
        }
        const weight = data.get(element)?.get('weight');
        builder.tie(element.line, ...ends, weight === undefined ? undefined : Number(weight));
      }
    },
  });
  if (graphs === 0) throw new NetworkFileError(1, 'There is no <graph> in this file.');
  return builder.build();
}

export function writeGraphMl(named: NamedNetwork): string {
  const { weights } = named.network;
  const ids = new Map(named.names.map((name, node) => [name, `n${node}`]));
  const nodes = named.names.map(
    (name, node) => `    <node id="n${node}"><data key="label">${escapeXml(name)}</data></node>`,
  );
  const edges = [...tiesOfNamed(named)].map(([from, to, weight]) => {
    const ends = `<edge source="${ids.get(from)}" target="${ids.get(to)}"`;
    return weight === undefined
      ? `    ${ends}/>`
      : `    ${ends}><data key="weight">${weight}</data></edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="label" for="node" attr.name="label" attr.type="string"/>',
    ...(weights ? ['  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>'] : []),
    '  <graph edgedefault="undirected">',
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
