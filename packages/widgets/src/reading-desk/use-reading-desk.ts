import { deskOrder, deskStage } from '@groundswell/core/bank';
import { useMemo, useState } from 'react';
import { type Earlier, useEarlier } from '../earlier/index.ts';
import { type DeskOutcome, type DeskWork, isJudged, outcomeOf, worksOf } from './records.ts';
import type { ReadingDeskSettings } from './settings.ts';

interface DeskHearers {
  earlier: Earlier | undefined;
  onOutcome: ((outcome: DeskOutcome) => void) | undefined;
  onProgress: ((outcome: DeskOutcome) => void) | undefined;
}

/** Which post lies on the desk, and what was made of each so far. */
export function useReadingDesk(
  { posts, shuffle, before }: ReadingDeskSettings,
  seed: string,
  { earlier, onOutcome, onProgress }: DeskHearers,
) {
  const stages = useMemo(
    () => (shuffle ? deskOrder(posts, seed, before) : posts).map(deskStage),
    [posts, shuffle, seed, before],
  );
  const [own, setOwn] = useState<readonly DeskWork[]>([]);
  const [chosen, setChosen] = useState<number | null>(null);
  const back = useEarlier(earlier, own.length > 0);
  const kept = useMemo(() => (back === null ? [] : worksOf(back)), [back]);
  const works = new Map([...kept, ...own].map((work) => [work.stage, work]));
  const open = stages.findIndex(({ id }) => works.get(id)?.state !== 'judged');
  const at = chosen ?? (open < 0 ? 0 : open);
  const stage = stages[at];
  if (!stage) throw new RangeError(`There is no post ${at} among ${stages.length}.`);

  function keep(work: DeskWork) {
    setOwn([...own.filter((other) => other.stage !== work.stage), work]);
    setChosen(at);
    const all = stages.flatMap(({ id }) => (id === work.stage ? work : (works.get(id) ?? [])));
    const isDone = all.filter(isJudged).length === stages.length;
    (isDone ? onOutcome : onProgress)?.(outcomeOf(all));
  }

  return {
    stage,
    at,
    count: stages.length,
    work: works.get(stage.id),
    keep,
    /** To the post before or after; only among those already judged, and the next. */
    goTo: setChosen,
  };
}
