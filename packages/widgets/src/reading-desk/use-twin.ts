import { type DeskStage, otherCopies } from '@groundswell/core/bank';
import { useMessages, useText } from '../language/index.ts';
import { kindOf } from './kind-words.tsx';
import { messages } from './messages.ts';
import { type DeskRecord, pointsOf, settledBy } from './records.ts';
import type { DeskState } from './use-desk.ts';

interface Twinned {
  stage: DeskStage;
  at: number;
  of: number;
  desk: DeskState;
  record: DeskRecord | undefined;
}

/** What the desk shows at this moment, in words. */
export function useTwin({ stage, at, of, desk, record }: Twinned): string {
  const t = useMessages(messages);
  const text = useText();
  const { inView, query, results } = desk;

  if (record) {
    const tab = settledBy(stage, record);
    return t('twinTold', {
      verdict: t(stage.best),
      settled: tab ? t('twinSettled', { tab: tab.name }) : t('twinOpenStill'),
      points: pointsOf(record).total,
    });
  }
  if (inView) return t('twinOpen', { name: inView.name, finding: text(inView.finding) });
  if (query === null) return t('twinStart', { at, of, topic: text(stage.post.topic) });
  const list = results.map((tab, index) =>
    t('twinResult', { at: index + 1, name: tab.name, kind: t(kindOf(tab).word) }),
  );
  const repeats = query === 'words' ? otherCopies.length : 0;
  const found = t('twinResults', { count: results.length + repeats, list: list.join(' ') });
  return results.every(({ role }) => role === 'copy') ? `${found} ${t('oneSource')}` : found;
}
