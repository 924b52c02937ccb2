import { type NamedNetwork, NetworkBuilder, tiesOfNamed } from './network-file.ts';

/** The part of a graphology graph that is needed, so that the library stays the caller's. */
interface ReadableGraph {
  forEachNode(visit: (key: string) => void): void;
  forEachEdge(
    visit: (key: string, attributes: { weight?: unknown }, source: string, target: string) => void,
  ): void;
}

interface WritableGraph {
  addNode(key: string): unknown;
  addEdge(source: string, target: string, attributes?: { weight: number }): unknown;
}

/** One-way ties are taken as two-way; `weight` attributes are kept. */
export function networkFromGraphology(graph: ReadableGraph): NamedNetwork {
  const builder = new NetworkBuilder();
  graph.forEachNode((key) => builder.node(key));
  let edge = 0;
  graph.forEachEdge((_, { weight }, source, target) => {
    builder.tie(++edge, source, target, typeof weight === 'number' ? weight : undefined);
  });
  return builder.build();
}

/** Fills an empty graphology graph with the people, by name, and their ties. */
export function fillGraphology<G extends WritableGraph>(graph: G, named: NamedNetwork): G {
  for (const name of named.names) graph.addNode(name);
  for (const [from, to, weight] of tiesOfNamed(named)) {
    if (weight === undefined) graph.addEdge(from, to);
    else graph.addEdge(from, to, { weight });
  }
  return graph;
}
