import { markNetworkGoal, readBoard, resultOf, type Tie } from '@groundswell/core/quiz';
import { useRef, useState } from 'react';
import type { CardProps } from '../question/card.ts';
import { deviceClock } from '../question/clock.ts';
import { useStopwatch } from '../question/use-stopwatch.ts';
import { hasTie, toggleTie } from './ties.ts';

export interface TieBoardOptions extends CardProps<'network-goal'> {
  /** Ties to begin with, where there is neither a draft nor an earlier result. */
  initialTies?: readonly Tie[] | undefined;
}

/** What happened last, for the words that announce it. */
export type Change =
  | { readonly kind: 'drawn' | 'cut'; readonly a: string; readonly b: string }
  | { readonly kind: 'undone' | 'cleared' | 'shown' };

interface BoardState {
  readonly ties: readonly Tie[];
  /** True for a network that the board drew itself as its last hint. */
  readonly shown: boolean;
}

/**
 * The ties on a board, whom they fool, and the way back. There is nothing to check: the goal is marked the moment it is
 * reached, and again only if it is reached with fewer ties.
 */
export function useTieBoard(options: TieBoardOptions) {
  const { question, initialResult, onResult, onDraft, disabled = false, review = false } = options;
  const [now, setNow] = useState<BoardState>(() => ({ ties: startingTies(options), shown: false }));
  const [past, setPast] = useState<readonly BoardState[]>([]);
  const [picked, setPicked] = useState<string | null>(null);
  const [change, setChange] = useState<Change | null>(null);
  const stopwatch = useStopwatch(options.clock ?? deviceClock);
  const fewest = useRef(readBoard(question, now.ties).done ? now.ties.length : Infinity);
  const attempts = useRef(initialResult?.attempt ?? 0);
  const canDraw = !disabled && !review;

  function show(next: BoardState, why: Change) {
    setNow(next);
    setChange(why);
    setPicked(null);
    if (!next.shown) onDraft?.({ ties: next.ties });
  }

  /** Draws the tie between two people, or cuts it. Reports a reached goal with the hints taken so far. */
  function toggle(a: string, b: string, hintsUsed = 0) {
    if (a === b || !canDraw) return;
    const ties = toggleTie(now.ties, a, b);
    setPast([...past, now]);
    show({ ties, shown: now.shown }, { kind: hasTie(ties, a, b) ? 'drawn' : 'cut', a, b });
    if (!now.shown) report(ties, hintsUsed);
  }

  function report(ties: readonly Tie[], hintsUsed: number) {
    if (ties.length >= fewest.current || !readBoard(question, ties).done) return;
    fewest.current = ties.length;
    const response = { ties };
    const verdict = markNetworkGoal(question, response);
    if (verdict.status === 'unready') return;
    attempts.current += 1;
    const circumstances = { ...stopwatch.read(), attempt: attempts.current, hintsUsed };
    onResult?.(resultOf({ kind: 'network-goal', question, response }, verdict, circumstances));
    stopwatch.restart();
  }

  /** The first tap picks, a second on somebody else draws or cuts, a second on the same lets go. */
  function tap(id: string, hintsUsed = 0) {
    if (!canDraw) return;
    if (picked === null) setPicked(id);
    else if (picked === id) setPicked(null);
    else toggle(picked, id, hintsUsed);
  }

  function undo() {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    show(before, { kind: 'undone' });
  }

  function clear() {
    if (now.ties.length === 0) return;
    setPast([...past, now]);
    show({ ties: [], shown: false }, { kind: 'cleared' });
  }

  /** Puts up the first ties of the solution. The learner's own network stays one undo away. */
  function showSolution(ties: readonly Tie[]) {
    if (!now.shown) setPast([...past, now]);
    show({ ties, shown: true }, { kind: 'shown' });
  }

  return {
    ties: now.ties,
    shown: now.shown,
    board: readBoard(question, now.ties),
    canDraw,
    picked,
    change,
    canUndo: past.length > 0,
    tap,
    toggle,
    letGo: () => setPicked(null),
    undo,
    clear,
    showSolution,
  };
}

export type TieBoardState = ReturnType<typeof useTieBoard>;

function startingTies({ draft, initialResult, initialTies }: TieBoardOptions): readonly Tie[] {
  return (draft ?? initialResult?.response)?.ties ?? initialTies ?? [];
}
