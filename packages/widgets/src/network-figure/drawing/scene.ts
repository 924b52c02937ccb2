import { type LookState, lookStates } from '../../state-mark/state.ts';

/** A mark is one byte: the state's place in `lookStates`, and a flag for the hatch. */
export type MarkCode = number;

/** The flag of a hatched mark: what this person sees is not what is. */
export const HATCHED = 8;

export const stateCode: Readonly<Record<LookState, MarkCode>> = Object.fromEntries(
  lookStates.map((state, code) => [state, code]),
) as Record<LookState, MarkCode>;

export function stateOfMark(mark: MarkCode): LookState {
  return lookStates[mark & 7] ?? 'unaware';
}

/** One tie along which something is told. */
export interface Telling {
  readonly from: number;
  readonly to: number;
  /** The teller's state gives the colour. */
  readonly code: MarkCode;
  /** A failed telling fades halfway and changes nobody. */
  readonly fails: boolean;
}

/** Everything on the drawing. One object, changed in place: it is drawn from, never rendered by React. */
export interface Scene {
  nodeCount: number;
  /** x0, y0, x1, y1, … as the layout gives them. */
  positions: Float32Array;
  /** Rises whenever positions or ties change, so that painters know when to upload or redraw. */
  version: number;
  /** The layout of a large network is still on its way: only people are drawn until it ends. */
  settling: boolean;
  /** Width and height of the layout; the longer one is 1. */
  extent: { width: number; height: number };
  /** Pairs a0, b0, a1, b1, … */
  ties: Uint32Array;
  /** Size of each mark; 1 is a person with few ties. */
  radii: Float32Array;
  marks: Uint8Array;
  /** Marks of these nodes change when `landed` turns above 0. */
  tellings: readonly Telling[];
  /** How far the tellings have come along their ties, 0…1. */
  told: number;
  /** How far the rings round the told have grown, 0…1. */
  landed: number;
  /** The person whom the reader is walking to, or −1. */
  focus: number;
}

export function emptyScene(): Scene {
  return {
    nodeCount: 0,
    positions: new Float32Array(),
    version: 0,
    settling: false,
    extent: { width: 1, height: 1 },
    ties: new Uint32Array(),
    radii: new Float32Array(),
    marks: new Uint8Array(),
    tellings: [],
    told: 1,
    landed: 1,
    focus: -1,
  };
}
