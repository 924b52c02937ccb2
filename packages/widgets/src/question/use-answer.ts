import {
  type Certainty,
  certaintyMark,
  type Kind,
  type Locked,
  type Marked,
  type Marker,
  type Response,
  type Result,
  resultOf,
  type Unready,
  type Verdict,
} from '@groundswell/core/quiz';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { CardProps } from './card-props.ts';
import { deviceClock } from './clock.ts';
import { stageOf, type Stage, type Standing } from './stage.ts';
import { type Hints, useHints } from './use-hints.ts';
import { useStopwatch } from './use-stopwatch.ts';
import { useWorth, type Worth } from './use-worth.ts';

/** A question on its way from empty to marked. */
export interface Answer<K extends Kind> {
  response: Response<K>;
  stage: Stage;
  /** The marked answer; null while there is none. */
  marked: Marked | null;
  /** A locked prediction; null while there is none. */
  locked: Locked | null;
  /** What a check found missing; null until one was asked for, and again after any change. */
  lacking: Unready | null;
  /** 1 for the first try. */
  attempt: number;
  /** True while the answer may be changed. */
  canChange: boolean;
  /** True where the feedback of every part stands open. */
  showsAll: boolean;
  hints: Hints;
  /** True while a whole answer is kept without a word on how it went. */
  isKept: boolean;
  /** True where feedback waits for the whole set. */
  isDeferred: boolean;
  /** False once all attempts are used up. */
  canRetry: boolean;
  /** What the best attempt is worth after penalties; undefined without rules. */
  worth: Worth['points'];
  /** How certain the learner is; null while unsaid, undefined where it is not asked. */
  certainty: Certainty | null | undefined;
  /** What a marked answer earns with its certainty. */
  certaintyPoints: number | undefined;
  beCertain: (certainty: Certainty) => void;
  /** Give it to what should be read first after marking. */
  feedbackRef: RefObject<HTMLDivElement | null>;
  change: (response: Response<K>) => void;
  /** Marks the answer; with one given, that answer. */
  check: (response?: Response<K>) => void;
  /** Opens the answer again, from the response given or from where it stands. */
  retry: (response?: Response<K>) => void;
  showAll: () => void;
}

/** What a card knows of its kind. Each names its own marker, so that one card does not fetch the markers of all. */
export interface Asked<K extends Kind> {
  readonly kind: K;
  readonly mark: Marker<K>;
  readonly empty: Response<K>;
}

/** The line that every card follows: change, check, learn, try again. */
export function useAnswer<K extends Kind>(asked: Asked<K>, props: CardProps<K>): Answer<K> {
  const { kind, mark } = asked;
  const { question, onResult, onDraft, review, disabled, rules, asksCertainty } = props;
  const isDeferred = props.deferred === true && review !== true;
  const stopwatch = useStopwatch(props.clock ?? deviceClock);
  const [start] = useState(() => startFrom(asked, props));
  const [response, setResponse] = useState(start.response);
  const [verdict, setVerdict] = useState(start.verdict);
  const [attempt, setAttempt] = useState(start.attempt);
  const [showsAll, setShowsAll] = useState(false);
  const worth = useWorth(rules, props.initialResult);
  const [certainty, setCertainty] = useState<Certainty | null>(
    props.initialResult?.certainty ?? null,
  );
  const hints = useHints(question.hints?.length ?? 0, {
    cost: rules?.perHint,
    // A hint that costs points stays used when the page is opened again.
    alreadyShown: rules?.perHint ? props.initialResult?.hintsUsed : 0,
  });
  const feedbackRef = useRef<HTMLDivElement>(null);
  const [readings, setReadings] = useState(0); // times the focus was sent to the feedback
  useEffect(() => {
    if (readings > 0) feedbackRef.current?.focus();
  }, [readings]);

  const isKept = isDeferred && verdict !== null && isWhole(verdict);
  const marked = verdict?.status === 'marked' && !isDeferred ? verdict : null;
  const locked = verdict?.status === 'locked' ? verdict : null;
  const canRetry = attempt < (rules?.attempts ?? Number.POSITIVE_INFINITY);
  const stage = stageOf({
    review,
    disabled,
    isKept,
    verdict: marked ?? locked ?? unmarked(mark(question, response, false)),
  });

  function change(next: Response<K>) {
    if (verdict?.status === 'marked') nextAttempt();
    setResponse(next);
    setVerdict(null);
    setShowsAll(false);
    onDraft?.(next);
  }

  function check(given = response) {
    if (marked || locked || isKept) return;
    const next = markOf(given);
    setResponse(given);
    setVerdict(next);
    if (next.status !== 'unready' || (isDeferred && isWhole(next))) {
      setReadings((count) => count + 1);
    }
    if (next.status === 'unready') return;
    if (next.status === 'marked') worth.add({ ...next, hintsUsed: hints.shown });
    const circumstances = {
      ...stopwatch.read(),
      attempt,
      hintsUsed: hints.shown,
      ...(asksCertainty && certainty && { certainty }),
    };
    onResult?.(resultOf({ kind, question, response: given }, next, circumstances));
  }

  function markOf(given: Response<K>): Verdict {
    const next = mark(question, given, false);
    const isUncertain = asksCertainty && certainty === null && isWhole(next);
    return isUncertain ? { status: 'unready', reason: 'no-sureness' } : next;
  }

  function nextAttempt() {
    setAttempt(attempt + 1);
    stopwatch.restart();
  }

  return {
    response,
    stage,
    marked,
    locked,
    attempt,
    lacking: verdict?.status === 'unready' && !isKept && !review ? verdict : null,
    canChange: !review && !disabled && !locked && stage !== 'right' && (!marked || canRetry),
    showsAll: showsAll || review === true || (marked !== null && !canRetry),
    hints,
    isKept,
    isDeferred,
    canRetry,
    worth: marked ? worth.points : undefined,
    certainty: asksCertainty ? certainty : undefined,
    certaintyPoints:
      asksCertainty && marked && certainty ? certaintyMark(marked, certainty) : undefined,
    beCertain: (next) => {
      setCertainty(next);
      if (verdict?.status === 'unready') setVerdict(null);
    },
    feedbackRef,
    change,
    check,
    retry: (from = response) => change(from),
    showAll: () => {
      setShowsAll(true);
      setReadings((count) => count + 1);
    },
  };
}

interface Start<K extends Kind> {
  response: Response<K>;
  verdict: Verdict | null;
  attempt: number;
}

/** A draft opens unmarked; an earlier result is marked again, by the question as it stands today. */
function startFrom<K extends Kind>(
  { mark, empty }: Asked<K>,
  { question, initialResult, draft }: CardProps<K>,
): Start<K> {
  const earlier = initialResult?.attempt ?? 0;
  const response = draft ?? responseOf(initialResult);
  if (response === undefined) return { response: empty, verdict: null, attempt: 1 };

  const verdict = mark(question, response, false);
  if (verdict.status === 'unready' && verdict.reason === 'not-offered') {
    return { response: empty, verdict, attempt: earlier + 1 };
  }
  if (draft !== undefined) return { response, verdict: null, attempt: earlier + 1 };
  return { response, verdict, attempt: verdict.status === 'unready' ? earlier + 1 : earlier };
}

/** Nothing of the answer is missing, though somebody may still have to hold it against the model. */
function isWhole(verdict: Verdict): boolean {
  return (
    verdict.status === 'marked' ||
    (verdict.status === 'unready' && verdict.reason === 'not-compared')
  );
}

/** Before a check, a complete answer is only that: nobody is told yet how it went. */
function unmarked(verdict: Verdict): Standing['verdict'] {
  return verdict.status === 'unready' ? verdict : { status: 'complete' };
}

function responseOf<K extends Kind>(result: Result<K> | undefined): Response<K> | undefined {
  return result?.response;
}
