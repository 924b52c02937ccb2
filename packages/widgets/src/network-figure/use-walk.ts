import { useMemo, useState } from 'react';
import type { NetworkRows } from '../simulation/index.ts';

export interface WalkState {
  /** The person the reader stands at. */
  readonly person: number;
  /** Their place in the order of ties. */
  readonly rank: number;
  /** Which of their ties is looked along, −1 for none. */
  readonly tie: number;
  /** Who is at the end of that tie; the person themselves where there is none. */
  readonly neighbor: number;
  readonly tieCount: number;
  goToRank: (rank: number) => void;
  goTo: (node: number) => void;
  look: (tie: number) => void;
}

/** Where a reader stands in a network that they walk from person to person. */
export function useWalk(rows: NetworkRows, start: number): WalkState {
  const [person, setPerson] = useState(start);
  const [tie, setTie] = useState(-1);
  const rankOf = useMemo(() => {
    const ranks = new Uint32Array(rows.nodeCount);
    rows.byTies.forEach((node, rank) => (ranks[node] = rank));
    return ranks;
  }, [rows]);
  const row = rows.starts[person] ?? 0;

  function goTo(node: number) {
    setPerson(node);
    setTie(-1);
  }

  return {
    person,
    rank: rankOf[person] ?? 0,
    tie,
    neighbor: tie < 0 ? person : (rows.neighbors[row + tie] ?? person),
    tieCount: rows.degrees[person] ?? 0,
    goToRank: (rank) => goTo(rows.byTies[rank] ?? person),
    goTo,
    look: setTie,
  };
}
