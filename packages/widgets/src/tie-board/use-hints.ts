import type { NetworkGoalQuestion, Tie } from '@groundswell/core/quiz';
import { useEffect, useState } from 'react';
import type { Change } from './use-tie-board.ts';

interface HintOptions {
  question: NetworkGoalQuestion;
  /** Seconds without a change before the next hint comes by itself; the solution never does. */
  after: number;
  /** The learner's last change: no hint comes by itself before the first, and each one starts the wait anew. */
  change: Change | null;
  /** Nor does one come once the goal is reached. */
  done: boolean;
  showSolution: (ties: readonly Tie[]) => void;
}

/** A ladder of hints, one rung at a time; the last rung plays the solution tie by tie. */
export function useHints({ question, after, change, done, showSolution }: HintOptions) {
  const words = question.hints ?? [];
  const [given, setGiven] = useState(0);
  const [playedTies, setPlayedTies] = useState<number | null>(null);
  const { solution } = question;
  const playing = playedTies !== null && solution !== undefined && playedTies < solution.length;
  const hasMore = given < words.length;

  useEffect(() => {
    if (change === null || done || !hasMore) return;
    const timer = setTimeout(() => setGiven(given + 1), after * 1000);
    return () => clearTimeout(timer);
  }, [change, done, hasMore, after, given]);

  useEffect(() => {
    if (!playing || playedTies === null) return;
    const timer = setTimeout(() => {
      showSolution(solution.slice(0, playedTies + 1));
      setPlayedTies(playedTies + 1);
    }, stepTime);
    return () => clearTimeout(timer);
  }, [playing, playedTies, solution, showSolution]);

  function next() {
    if (hasMore) {
      setGiven(given + 1);
      return;
    }
    if (!solution) return;
    showSolution([]);
    setPlayedTies(0);
  }

  return {
    /** The hints given so far, the newest last. */
    hints: words.slice(0, given),
    total: words.length,
    used: given + (playedTies === null ? 0 : 1),
    /** What the next press gives. */
    offers: hasMore ? ('words' as const) : solution ? ('solution' as const) : ('nothing' as const),
    playing,
    next,
  };
}

export type BoardHints = ReturnType<typeof useHints>;

/** Milliseconds between ties of the solution: slow enough to follow who was tied to whom. */
const stepTime = 700;
