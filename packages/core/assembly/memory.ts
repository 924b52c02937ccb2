import { WORDS } from './random';

// Where things stand in memory, in bytes. Nothing stands at 0, which ends lists.

export let nodeCount: u32 = 0;
/** The network's rows. */
export let starts: usize = 0;
export let neighbors: usize = 0;
/** The four words of the generator. */
export const random: usize = WORDS;
/** Tables of how long tries fail, and how long people stay infected. */
export let tries: usize = 0;
export let stays: usize = 0;
/** Whom a run begins with. */
export let sources: usize = 0;
/** Who changed, in order, and who told them. */
export let people: usize = 0;
export let tellers: usize = 0;
/** How many more neighbours each person needs, or how long each entry of `people` stays infected. */
export let amounts: usize = 0;
/** A bit for everybody. */
export let bits: usize = 0;
export let plans: usize = 0;
/** How many plans there is room for. */
export let planRoom: u32 = 0;
/** How many had changed at the end of each step; SIR begins with a zero. */
export let stepEnds: usize = 0;
export let lastHits: usize = 0;
/** All memory from here on is the agenda's. */
export let blocks: usize = 0;

let end: usize = 0;

/**
 * Makes room for a network of so many nodes and entries of rows, and for one run of so many steps; says
 * whether there was memory for it.
 */
export function lay(nodes: u32, entries: u32, room: u32, steps: u32): bool {
  nodeCount = nodes;
  planRoom = room;
  end = 64;
  starts = reserve(nodes + 1);
  neighbors = reserve(entries);
  tries = reserve(TABLE_WORDS);
  stays = reserve(TABLE_WORDS);
  sources = reserve(nodes);
  people = reserve(nodes);
  tellers = reserve(nodes);
  amounts = reserve(nodes);
  bits = reserve((nodes >>> 5) + 1);
  plans = reserve(3 * room);
  stepEnds = reserve(steps + 2);
  lastHits = reserve(steps + 2);
  blocks = end;
  return growTo(end);
}

export function growTo(bytes: usize): bool {
  const pages = <i32>((bytes + 0xffff) >>> 16) - memory.size();
  // A quarter more than is asked for, lest it grow too often.
  return pages <= 0 || memory.grow(pages + (memory.size() >>> 2)) >= 0;
}

function reserve(words: u32): usize {
  const address = end;
  end += 4 * words;
  return address;
}

/** As many as a table takes: see geometric.ts. */
const TABLE_WORDS: u32 = 512 + 1 + 4096;
