import { UndirectedGraph } from 'graphology';
import createGraph from 'ngraph.graph';
import { edgesOf } from '../dist/network/index.js';
import { Random } from '../dist/random/index.js';

/**
 * The same epidemic written plainly on the graph libraries that JavaScript has, one draw per try: what
 * a careful user of theirs would write.
 */
const graphs = new WeakMap();

export function graphologyEpidemic(network, model, sources, seed) {
  const graph = built(network, 'graphology', () => {
    const graph = new UndirectedGraph();
    for (let node = 0; node < network.nodeCount; node++) graph.addNode(String(node));
    eachEdge(network, (a, b) => graph.addEdge(String(a), String(b)));
    return graph;
  });
  return play(
    model,
    Array.from(sources),
    seed,
    (node, visit) => graph.forEachNeighbor(node, visit),
    String,
  );
}

export function ngraphEpidemic(network, model, sources, seed) {
  const graph = built(network, 'ngraph', () => {
    const graph = createGraph();
    for (let node = 0; node < network.nodeCount; node++) graph.addNode(node);
    eachEdge(network, (a, b) => graph.addLink(a, b));
    return graph;
  });
  const visitAll = (node, visit) => {
    graph.forEachLinkedNode(node, (neighbor) => {
      visit(neighbor.id);
    });
  };
  return play(model, sources, seed, visitAll, Number);
}

function play({ infectChance, recoverChance }, sources, seed, eachNeighbor, idOf) {
  const random = new Random(seed);
  const states = new Map();
  let ill = Array.from(sources, idOf);
  for (const node of ill) states.set(node, 'infected');
  let reached = ill.length;
  while (ill.length > 0) {
    const caught = [];
    const recovered = [];
    for (const node of ill) {
      eachNeighbor(node, (neighbor) => {
        if (states.has(neighbor) || random.float() >= infectChance) return;
        states.set(neighbor, 'infected');
        caught.push(neighbor);
      });
      if (random.float() < recoverChance) recovered.push(node);
    }
    for (const node of recovered) states.set(node, 'recovered');
    reached += caught.length;
    ill = ill.filter((node) => states.get(node) === 'infected').concat(caught);
  }
  return reached;
}

function built(network, library, make) {
  const made = graphs.get(network) ?? {};
  graphs.set(network, made);
  made[library] ??= make();
  return made[library];
}

function eachEdge(network, visit) {
  const ends = edgesOf(network);
  for (let i = 0; i < ends.length; i += 2) visit(ends[i], ends[i + 1]);
}
