import { deskQuestion, type DeskStage, searchDesk } from '@groundswell/core/bank';
import { markTrust, type Result, resultOf, type Unready } from '@groundswell/core/quiz';
import { useState } from 'react';
import { useStopwatch } from '../question/card.ts';
import { deviceClock } from '../question/clock.ts';
import type { DeskReading, DeskWork } from './records.ts';

interface DeskOptions {
  stage: DeskStage;
  work: DeskWork;
  /** Hints that stood beside the post. */
  hintsUsed: number;
  onWork: (work: DeskWork) => void;
  onResult: ((result: Result<'trust'>) => void) | undefined;
}

type Moves = Pick<DeskWork, 'searches' | 'opened'>;

/** One post on the desk: what is searched and opened, and the verdict in the making. */
export function useDesk({ stage, work, hintsUsed, onWork, onResult }: DeskOptions) {
  const stopwatch = useStopwatch(deviceClock);
  /** Once it is judged, looking around goes on, but counts no more. */
  const [looked, setLooked] = useState<Moves | null>(null);
  const { searches, opened } = looked ?? work;
  /** The tab in view; null is the search page. */
  const [inView, setInView] = useState<string | null>(null);
  const [lacking, setLacking] = useState<Unready['reason'] | null>(null);
  const query = searches.at(-1);

  function move(next: Partial<Moves>) {
    if (work.state === 'reading') onWork({ ...work, ...next });
    else setLooked({ searches, opened, ...next });
  }

  function change(next: Partial<Omit<DeskReading, 'state'>>) {
    if (work.state === 'reading') onWork({ ...work, ...next });
    setLacking(null);
  }

  function lock() {
    const { judgement } = work;
    const confidence = judgement === 'not-enough' ? null : work.confidence;
    const question = deskQuestion(stage);
    const response = { judgement, confidence };
    const verdict = markTrust(question, response);
    if (verdict.status === 'unready') return setLacking(verdict.reason);
    if (verdict.status !== 'marked' || judgement === null) return;
    onWork({ ...work, state: 'judged', judgement, confidence });
    const circumstances = { ...stopwatch.read(), hintsUsed };
    onResult?.(resultOf({ kind: 'trust', question, response }, verdict, circumstances));
  }

  return {
    query,
    results: query === undefined ? [] : searchDesk(stage, query),
    tabs: opened.flatMap((id) => stage.tabs.find((tab) => tab.id === id) ?? []),
    inView: stage.tabs.find(({ id }) => id === inView) ?? null,
    judgement: work.judgement,
    confidence: work.confidence,
    lacking,
    searchFor: (next: string) => move({ searches: [...searches, next] }),
    open(id: string) {
      if (!opened.includes(id)) move({ opened: [...opened, id] });
      setInView(id);
    },
    view: setInView,
    choose: (judgement: DeskReading['judgement']) => change({ judgement }),
    beSure: (confidence: number) => change({ confidence }),
    note: (notes: string) => change({ notes }),
    lock,
  };
}

export type DeskState = ReturnType<typeof useDesk>;
