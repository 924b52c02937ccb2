import type { NetworkSettings } from '@groundswell/core/network';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type NetworkRows, openSimulation } from '../simulation/index.ts';
import { Drawing } from './drawing/index.ts';

/** The first part of a layout is a tangle; from here on people only settle. */
const SHOWN_FROM = 0.3;
const MANY_PEOPLE = 2_000;

export type NetworkStatus =
  | { readonly name: 'making' }
  | { readonly name: 'laying-out'; readonly progress: number }
  | { readonly name: 'ready' }
  | { readonly name: 'failed'; readonly reason: string };

const making: NetworkStatus = { name: 'making' };

export interface LoadedNetwork {
  readonly drawing: Drawing;
  /** Null until the network is made. Kept out of React state: it may hold a million numbers. */
  readonly rows: RefObject<NetworkRows | null>;
  readonly status: NetworkStatus;
}

/**
 * Makes a network in the worker, lays it out there and keeps its drawing up to date. `margin` is what
 * stays free round it, CSS px; the first one counts.
 */
export function useNetwork(settings: NetworkSettings, margin?: number): LoadedNetwork {
  const [drawing] = useState(() => new Drawing(margin));
  const [reached, setReached] = useState<{ key: string; status: NetworkStatus } | null>(null);
  const rows = useRef<NetworkRows | null>(null);
  const key = JSON.stringify(settings);

  useEffect(() => {
    const stop = new AbortController();
    const onStatus = (status: NetworkStatus) => setReached({ key, status });
    const wanted = JSON.parse(key) as NetworkSettings;
    load(wanted, { drawing, rows, onStatus, signal: stop.signal }).catch((error: unknown) => {
      if (!stop.signal.aborted) onStatus({ name: 'failed', reason: String(error) });
    });
    return () => stop.abort();
  }, [drawing, key]);

  return { drawing, rows, status: reached?.key === key ? reached.status : making };
}

interface Loading {
  drawing: Drawing;
  rows: RefObject<NetworkRows | null>;
  onStatus: (status: NetworkStatus) => void;
  signal: AbortSignal;
}

async function load(settings: NetworkSettings, { drawing, rows, onStatus, signal }: Loading) {
  const simulation = openSimulation();
  const made = await simulation.network(settings, { signal });
  rows.current = made;
  drawing.load(made);
  onStatus({ name: 'laying-out', progress: 0 });
  await simulation.layOut(settings, {
    signal,
    onFrame({ positions, width, height, progress }) {
      if (isShown(progress, made.nodeCount)) {
        drawing.place(positions, { width, height }, progress < 1);
      }
      onStatus(progress === 1 ? { name: 'ready' } : { name: 'laying-out', progress });
    },
  });
}

/** A large network is there at once and then settles; with reduced motion it cuts to the end. */
function isShown(progress: number, nodeCount: number): boolean {
  const many = nodeCount > MANY_PEOPLE;
  if (progress === 1 || (many && progress === 0)) return true;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return false;
  return many || progress >= SHOWN_FROM;
}
