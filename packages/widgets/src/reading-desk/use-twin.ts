import { type DeskStage, hitCount, isOneSource } from '@groundswell/core/bank';
import { useMessages, useText } from '../language/index.ts';
import { kindOf } from './kind-words.tsx';
import { messages } from './messages.ts';
import { type DeskWork, pointsOf, settledBy } from './records.ts';
import type { DeskState } from './use-desk.ts';

interface Twinned {
  stage: DeskStage;
  at: number;
  of: number;
  desk: DeskState;
  work: DeskWork;
}

/** What the desk shows at this moment, in words. */
export function useTwin({ stage, at, of, desk, work }: Twinned): string {
  const t = useMessages(messages);
  const text = useText();
  const { inView, query, results } = desk;

  if (work.state === 'judged') {
    const tab = settledBy(stage, work);
    return t('twinTold', {
      verdict: t(stage.best),
      settled: tab ? t('twinSettled', { tab: tab.name }) : t('twinOpenStill'),
      points: pointsOf(work).total,
    });
  }
  if (inView) return t('twinOpen', { name: inView.name, finding: text(inView.finding) });
  if (query === undefined) return t('twinStart', { at, of, topic: text(stage.post.topic) });
  if (results.length === 0) return t('twinNothing', { query });
  const list = results.map((tab, index) =>
    t('twinResult', { at: index + 1, name: tab.name, kind: t(kindOf(tab).word) }),
  );
  const found = t('twinResults', { count: hitCount(results), list: list.join(' ') });
  return isOneSource(stage, results) ? `${found} ${t('oneSource')}` : found;
}
