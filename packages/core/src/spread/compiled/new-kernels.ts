import { moduleBytes } from './module-bytes.ts';

/** What the kernels in `assembly/` export. */
export interface Kernels extends Readonly<Record<Room, { readonly value: number }>> {
  readonly memory: { readonly buffer: ArrayBuffer };
  /**
   * Makes room for a network of so many nodes and entries of rows, so many plans, and runs of so many
   * steps; 0 where there is no memory for it.
   */
  lay(nodeCount: number, entries: number, planRoom: number, steps: number): number;
  outbreak(lastTry: number, sourceCount: number, maxSteps: number): number;
  lastDueStep(): number;
  cascade(sourceCount: number, maxSteps: number): number;
  threshold(sourceCount: number, maxSteps: number): number;
  drawTries(count: number, waitBefore: number): number;
  readonly hitCount: { readonly value: number };
  readonly waitLeft: { readonly value: number };
}

/** What has room in the memory; the exports of these names are addresses in bytes. */
export type Room =
  | 'starts'
  | 'neighbors'
  | 'random'
  | 'tries'
  | 'stays'
  | 'sources'
  | 'people'
  | 'tellers'
  | 'plans'
  | 'amounts'
  | 'stepEnds';

/** The kernels with a memory of their own; undefined where WebAssembly is unknown or refused. */
export function newKernels(): Kernels | undefined {
  module ??= compile();
  if (module === 'refused') return undefined;
  // The module is made of our own sources, whose exports these are.
  return new WebAssembly.Instance(module).exports as Kernels;
}

let module: object | 'refused' | undefined;

function compile(): object | 'refused' {
  try {
    return new WebAssembly.Module(Uint8Array.from(atob(moduleBytes), (byte) => byte.charCodeAt(0)));
  } catch {
    return 'refused'; // by a policy of the page, or for want of it
  }
}

declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};
