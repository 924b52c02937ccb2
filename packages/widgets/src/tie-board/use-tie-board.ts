import {
  mark,
  type NetworkGoalQuestion,
  type Result,
  readBoard,
  resultOf,
  type Tie,
} from '@groundswell/core/quiz';
import { useRef, useState } from 'react';
import { hasTie, toggleTie } from './ties.ts';

export interface TieBoardOptions {
  question: NetworkGoalQuestion;
  /** The learner's last result; its ties stand on the board again. */
  initialResult?: Result | undefined;
  /** Ties to begin with, where there is no earlier result. */
  initialTies?: readonly Tie[] | undefined;
  /** Called once whenever the goal is reached, and again only with fewer ties. */
  onResult?: ((result: Result) => void) | undefined;
  /** Called with all ties after each change that the learner made. */
  onTies?: ((ties: readonly Tie[]) => void) | undefined;
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

/** The ties on a board, whom they fool, and the way back. Says once when the learner reached the goal. */
export function useTieBoard(options: TieBoardOptions) {
  const { question, initialResult, onResult, onTies } = options;
  const [now, setNow] = useState<BoardState>(() => ({ ties: startingTies(options), shown: false }));
  const [past, setPast] = useState<readonly BoardState[]>([]);
  const [picked, setPicked] = useState<string | null>(null);
  const [change, setChange] = useState<Change | null>(null);
  const [startedAt] = useState(() => Date.now());
  const fewest = useRef(readBoard(question, now.ties).done ? now.ties.length : Infinity);
  const attempts = useRef(initialResult?.attempt ?? 0);

  const board = readBoard(question, now.ties);

  function show(next: BoardState, why: Change) {
    setNow(next);
    setChange(why);
    setPicked(null);
    if (!next.shown) onTies?.(next.ties);
  }

  /** Draws the tie between two people, or cuts it. Reports a reached goal with the hints taken so far. */
  function toggle(a: string, b: string, hintsUsed = 0) {
    if (a === b) return;
    const ties = toggleTie(now.ties, a, b);
    setPast([...past, now]);
    show({ ties, shown: now.shown }, { kind: hasTie(ties, a, b) ? 'drawn' : 'cut', a, b });
    if (!now.shown) report(ties, hintsUsed);
  }

  function report(ties: readonly Tie[], hintsUsed: number) {
    if (ties.length >= fewest.current || !readBoard(question, ties).done) return;
    fewest.current = ties.length;
    const attempt = { kind: 'network-goal', question, response: { ties } } as const;
    const verdict = mark(attempt);
    if (verdict.status === 'unready') return;
    attempts.current += 1;
    const times = { startedAt, at: Date.now(), attempt: attempts.current, hintsUsed };
    onResult?.(resultOf(attempt, verdict, times));
  }

  /** The first tap picks, a second on somebody else draws or cuts, a second on the same lets go. */
  function tap(id: string, hintsUsed = 0) {
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
    board,
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

function startingTies({ question, initialResult, initialTies }: TieBoardOptions): readonly Tie[] {
  if (initialResult?.kind === 'network-goal' && initialResult.questionId === question.id) {
    return initialResult.response.ties;
  }
  return initialTies ?? [];
}
