import { type DeskQuery, type DeskStage, searchResults } from '@groundswell/core/bank';
import type { Judgement } from '@groundswell/core/quiz';
import { useState } from 'react';
import type { DeskRecord } from './records.ts';

/** One post on the desk: what was searched (perhaps in advance) and opened, and the verdict in the making. */
export function useDesk(
  stage: DeskStage,
  record: DeskRecord | undefined,
  searched: readonly DeskQuery[],
  onJudge: (record: DeskRecord) => void,
) {
  const [searches, setSearches] = useState<readonly DeskQuery[]>(record?.searches ?? searched);
  const [opened, setOpened] = useState<readonly string[]>(record?.opened ?? []);
  /** The tab in view; null is the search page. */
  const [inView, setInView] = useState<string | null>(null);
  const [judgement, setJudgement] = useState<Judgement | null>(record?.judgement ?? null);
  const [confidence, setConfidence] = useState<number | null>(record?.confidence ?? null);
  const [missing, setMissing] = useState<'chooseFirst' | 'sureFirst' | null>(null);
  const query = searches.at(-1) ?? null;

  function lock() {
    if (judgement === null) return setMissing('chooseFirst');
    const open = judgement === 'not-enough';
    if (!open && confidence === null) return setMissing('sureFirst');
    const said = open ? null : confidence;
    onJudge({ stage: stage.id, searches, opened, judgement, confidence: said });
  }

  return {
    query,
    results: query === null ? [] : searchResults(stage, query),
    tabs: opened.flatMap((id) => stage.tabs.find((tab) => tab.id === id) ?? []),
    inView: stage.tabs.find(({ id }) => id === inView) ?? null,
    judgement,
    confidence,
    missing,
    searchFor: (next: DeskQuery) => setSearches([...searches, next]),
    open(id: string) {
      if (!opened.includes(id)) setOpened([...opened, id]);
      setInView(id);
    },
    view: setInView,
    choose: (next: Judgement) => {
      setJudgement(next);
      setMissing(null);
    },
    beSure: (next: number) => {
      setConfidence(next);
      setMissing(null);
    },
    lock,
  };
}

export type DeskState = ReturnType<typeof useDesk>;
