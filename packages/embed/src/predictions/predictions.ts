import type { Result } from '@groundswell/core/quiz';
import { useSyncExternalStore } from 'react';

type Predictions = Readonly<Record<string, number>>;

let locked: Predictions = {};
const listeners = new Set<() => void>();

/** The numbers that were locked on this page, by question id; gone with the page. */
export function usePredictions(): Predictions {
  return useSyncExternalStore(subscribe, () => locked);
}

/** Only the first guess counts: a later one would know the truth. */
export function lockPrediction({ questionId, kind, response }: Result): void {
  if (kind !== 'prediction' || !('predicted' in response)) return;
  const { predicted } = response;
  if (typeof predicted !== 'number' || Object.hasOwn(locked, questionId)) return;
  locked = { ...locked, [questionId]: predicted };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
