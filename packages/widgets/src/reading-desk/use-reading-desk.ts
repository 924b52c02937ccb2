import { deskStage } from '@groundswell/core/bank';
import { useMemo, useState } from 'react';
import { type Earlier, useEarlier } from '../earlier/index.ts';
import { type DeskOutcome, type DeskRecord, outcomeOf, recordsOf } from './records.ts';
import type { ReadingDeskSettings } from './settings.ts';

/** Which post lies on the desk, and what was made of each so far. */
export function useReadingDesk(
  { posts }: ReadingDeskSettings,
  earlier: Earlier | undefined,
  onOutcome: ((outcome: DeskOutcome) => void) | undefined,
  onProgress: ((outcome: DeskOutcome) => void) | undefined,
) {
  const stages = useMemo(() => posts.map(deskStage), [posts]);
  const [own, setOwn] = useState<readonly DeskRecord[]>([]);
  const [chosen, setChosen] = useState<number | null>(null);
  const back = useEarlier(earlier, own.length > 0);
  const before = useMemo(() => (back === null ? [] : recordsOf(back)), [back]);
  const known = new Map([...before, ...own].map((record) => [record.stage, record]));
  const open = stages.findIndex(({ id }) => !known.has(id));
  const at = chosen ?? (open < 0 ? 0 : open);
  const stage = stages[at];
  if (!stage) throw new RangeError(`There is no post ${at} among ${stages.length}.`);

  function judge(record: DeskRecord) {
    setOwn([...own, record]);
    setChosen(at);
    const records = stages.flatMap(({ id }) =>
      id === record.stage ? [record] : (known.get(id) ?? []),
    );
    const outcome = outcomeOf(records);
    if (records.length === stages.length) onOutcome?.(outcome);
    else onProgress?.(outcome);
  }

  return {
    stage,
    at,
    count: stages.length,
    record: known.get(stage.id),
    judge,
    /** To the post before or after; only among those already judged, and the next. */
    goTo: setChosen,
  };
}
