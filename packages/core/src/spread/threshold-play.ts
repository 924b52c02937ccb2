import { signed } from '../signed.ts';
import { playCompiledThreshold } from './compiled/compiled-frontier.ts';
import { compiledNetwork } from './compiled/compiled-network.ts';
import type { Play, Ties } from './kernel.ts';
import type { Trace } from './trace.ts';

/**
 * Whole runs of a threshold model without chance, `needOf` being how many acting neighbours somebody
 * with so many ties needs. Everybody's need is worked out once and counted down in each run.
 */
export function playThreshold(
  needOf: (degree: number) => number,
  { nodeCount, network }: Ties,
  trace: Trace,
  logs: boolean,
): Play {
  const rows = { starts: signed(network.starts), neighbors: signed(network.neighbors) };
  const log = { nodes: signed(trace.nodes), tellers: signed(trace.tellers) };
  const allNeeds = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    allNeeds[node] = needOf(rows.starts[node + 1]! - rows.starts[node]!);
  }
  const compiled = compiledNetwork(network);
  if (compiled) return playCompiledThreshold(allNeeds, compiled, trace, logs);
  const needsLeft = allNeeds.slice();
  trace.after.fill(ACTIVE); // nothing else ever happens to anybody

  return (sources, _random, maxSteps) => {
    const { starts, neighbors } = rows;
    const { nodes, tellers } = log;
    const needs = needsLeft;
    let length = 0;
    for (let i = 0; i < sources.length; i++) {
      const source = sources[i]!;
      needs[source] = 0;
      nodes[length] = source;
      tellers[length++] = -1;
    }
    trace.length = length;
    trace.endStep();
    let head = 0;
    for (let step = 1; step <= maxSteps && head < length; step++) {
      for (const end = length; head < end; head++) {
        const node = nodes[head]!;
        const rowEnd = starts[node + 1]!;
        for (let i = starts[node]!; i < rowEnd; i++) {
          const neighbor = neighbors[i]!;
          // Who acts is counted on, below zero: to ask first would cost more than to write.
          const left = needs[neighbor]! - 1;
          needs[neighbor] = left;
          if (left !== 0) continue;
          nodes[length] = neighbor;
          tellers[length++] = node;
        }
      }
      trace.length = length;
      trace.endStep();
    }
    trace.reached = length;
    restore(length);
  };

  /** Where few act, only what they touched is put back; where many do, everything at once is quicker. */
  function restore(length: number): void {
    const { starts, neighbors } = rows;
    const needs = needsLeft;
    if (8 * length > nodeCount) {
      needs.set(allNeeds);
      return;
    }
    for (let i = 0; i < length; i++) {
      const node = log.nodes[i]!;
      needs[node] = allNeeds[node]!;
      for (let j = starts[node]!; j < starts[node + 1]!; j++) {
        needs[neighbors[j]!] = allNeeds[neighbors[j]!]!;
      }
    }
  }
}

const ACTIVE = 1;
