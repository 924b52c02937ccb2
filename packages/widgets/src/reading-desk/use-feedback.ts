import { type DeskStage, deskStage, isOneSource, searchDesk } from '@groundswell/core/bank';
import { type Translate, useMessages, useText } from '../language/index.ts';
import { moveWords } from './kind-words.tsx';
import { messages } from './messages.ts';
import { type DeskRecord, pointsOf, settledBy } from './records.ts';

type Key = keyof (typeof messages)['en'];

export interface DeskFeedback {
  /** Whether the verdict is the one that the evidence gives. */
  readonly isRight: boolean;
  readonly verdict: string;
  /** What settled it, what the other tabs could not do, and a word on the act: as many for every post. */
  readonly lines: readonly string[];
  readonly trail: string;
}

/** What is said to a verdict, as much and as warmly for a post that deserves trust as for one that does not. */
export function useFeedback(record: DeskRecord): DeskFeedback {
  const t = useMessages(messages);
  const text = useText();
  const stage = deskStage(record.stage);
  const isRight = record.judgement === stage.best;
  const verdict = t(isRight ? 'matches' : 'differs', {
    verdict: t(stage.best),
    said: t(record.judgement),
  });
  const trap = record.searches.some((query) => isOneSource(stage, searchDesk(stage, query)));
  return {
    isRight,
    verdict,
    lines: [
      stage.part === 'early' ? t('unsettled') : text(stage.post.note),
      settling(stage, record, t, text),
      others(stage, t),
      ...(trap ? [t('freshTrap')] : []),
      t(praise(stage, record)),
    ],
    trail: trailOf(stage, record, t),
  };
}

function settling(
  stage: DeskStage,
  record: DeskRecord,
  t: Translate<Key>,
  text: ReturnType<typeof useText>,
): string {
  const seen = settledBy(stage, record);
  const tab = seen ?? stage.tabs.find(({ role }) => role === 'settles');
  if (!tab) return t('noneSettles');
  const line = t(seen ? 'settledBy' : 'wouldSettle', { tab: tab.name, finding: text(tab.finding) });
  return `${line} ${t('fastest', { move: t(moveWords[stage.post.move]) })}`;
}

function others({ tabs }: DeskStage, t: Translate<Key>): string {
  const named = (wanted: string) =>
    tabs.filter(({ role }) => role === wanted).map(({ name }) => name);
  const context = named('context').join(', ');
  const copy = named('copy').join(', ');
  return context === '' ? t('othersCopy', { copy }) : t('othersContext', { context, copy });
}

function praise(stage: DeskStage, record: DeskRecord): Key {
  const isRight = record.judgement === stage.best;
  if (stage.part === 'early') return isRight ? 'praiseWaited' : 'praiseHurried';
  const settled = settledBy(stage, record) !== undefined;
  if (isRight && !settled) return 'praiseLucky';
  if (isRight) {
    const tabs = record.opened.length;
    return tabs === 1 ? 'praiseOneTab' : tabs === 2 ? 'praiseThrift' : 'praiseThorough';
  }
  if (settled) return 'praiseReread';
  return record.judgement === 'not-enough' ? 'praiseHonest' : 'praiseLeave';
}

function trailOf(stage: DeskStage, record: DeskRecord, t: Translate<Key>): string {
  const { searches, opened, confidence } = record;
  const steps = [
    ...searches.map((query) => t('trailSearch', { query })),
    ...opened.flatMap((id) => stage.tabs.find((tab) => tab.id === id)?.name ?? []),
  ];
  const moves = steps.length === 0 ? [t('trailNone')] : steps;
  const sure = confidence === null ? [] : [t('trailSure', { sure: confidence })];
  return t('trail', { trail: [...moves, ...sure].join(' · ') });
}

/** What the verdict earned, and for what. */
export function usePointsLine(record: DeskRecord): {
  readonly total: string;
  readonly for: string;
} {
  const t = useMessages(messages);
  const { total, possible, settling: tab, verdict, thrift } = pointsOf(record);
  return {
    total: t('points', { total, possible }),
    for: t('pointsFor', { settling: tab, verdict, thrift }),
  };
}
