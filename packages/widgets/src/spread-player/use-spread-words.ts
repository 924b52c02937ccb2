import { useMemo } from 'react';
import { formatMessage, useLanguage, useMessages, useNumber, useText } from '../language/index.ts';
import { networkMessages, type Person } from '../network-figure/index.ts';
import { stateOfMark } from '../network-figure/drawing/index.ts';
import { nodeOf, type Timeline } from '../simulation/index.ts';
import { type LookState, lookStates, stateMessages } from '../state-mark/index.ts';
import { chartWords, messages, sentenceWords } from './messages.ts';
import type { SpreadPlayerSettings } from './settings.ts';
import {
  arrivalsAt,
  countAt,
  marksAt,
  milestoneAt,
  reachAt,
  sharersAt,
  tellerOf,
} from './timeline-view.ts';
import type { SpreadPlayerState } from './use-spread-player.ts';

export interface SpreadWords {
  /** "Step 24 of 60." */
  readonly where: string;
  readonly summary: string;
  readonly since: string;
  /** A sentence when a milestone was passed, else empty. */
  readonly milestone: string;
  readonly failed: string;
  describe: () => string;
  chartWord: (state: LookState) => string;
  person: (node: number) => Person;
}

/** The run in words, in the reader's language and in the figure's own terms. */
export function useSpreadWords(
  settings: SpreadPlayerSettings,
  player: SpreadPlayerState,
): SpreadWords {
  const t = useMessages(messages);
  const inNetwork = useMessages(networkMessages);
  const stateWord = useMessages(stateMessages);
  const inChart = useMessages(chartWords);
  const text = useText();
  const number = useNumber();
  const language = useLanguage();
  const list = useMemo(() => new Intl.ListFormat(language, { type: 'unit' }), [language]);
  const { run, step, network } = player;
  const timeline = run ? player.timeline.current : null;
  const rows = network.rows.current;
  const feeds = (settings.spread.shows ?? 'feeds') === 'feeds';

  const marks = useMemo(
    () => (timeline && rows ? marksAt(timeline, rows.nodeCount, step) : new Uint8Array()),
    [rows, step, timeline],
  );

  const named = (state: LookState) => {
    const name = settings.states?.[state];
    return name ? text(name) : null;
  };
  const many = (state: LookState, count: number) =>
    `${number(count)} ${named(state) ?? formatMessage(language, sentenceWords[language][state], { count })}`;
  const nameOf = (node: number) => {
    const label = settings.labels?.find(({ who }) => rows && nodeOf(who, rows) === node);
    return label ? text(label.name) : inNetwork('person', { number: node + 1 });
  };

  const summary = timeline ? summaryAt(timeline, step) : '';
  return {
    where: run ? t('stepOfWords', { step, steps: run.steps }) : '',
    summary,
    since: timeline && step > 0 ? sinceBefore(timeline) : '',
    milestone: timeline && rows ? milestone(timeline, rows.nodeCount) : '',
    failed: t('failed', { reason: player.reason }),
    chartWord: (state) => named(state) ?? inChart(state),
    describe,
    person,
  };

  function summaryAt(from: Timeline, at: number): string {
    if (feeds) return t('feeds', { reach: reachAt(from, at), sharers: sharersAt(from, at) });
    const parts = present(from).map((state) => many(state, countAt(from, at, state)));
    return `${list.format(parts)}.`;
  }

  function present(from: Timeline): LookState[] {
    return lookStates
      .filter((state) => state !== 'unaware' && countAt(from, step, state) > 0)
      .concat('unaware');
  }

  function sinceBefore(from: Timeline): string {
    const parts: string[] = [];
    if (feeds) {
      const newFeeds = reachAt(from, step) - reachAt(from, step - 1);
      const newSharers = sharersAt(from, step) - sharersAt(from, step - 1);
      if (newFeeds > 0) parts.push(t('newFeeds', { count: newFeeds }));
      if (newSharers > 0) parts.push(t('newSharers', { count: newSharers }));
    } else {
      for (const state of lookStates.slice(1)) {
        const count = arrivalsAt(from, step, state);
        if (count > 0) parts.push(t('newly', { people: many(state, count) }));
      }
    }
    return parts.length > 0 ? t('since', { list: list.format(parts) }) : t('nothingSince');
  }

  function milestone(from: Timeline, nodeCount: number): string {
    switch (milestoneAt(from, nodeCount, step)) {
      case 'start':
        return t('started');
      case 'first-share':
        return t('firstShare');
      case 'quarter':
        return t('part', { percent: 25 });
      case 'half':
        return t('part', { percent: 50 });
      case 'three-quarters':
        return t('part', { percent: 75 });
      case 'end':
        return t('over', { summary });
      case null:
        return '';
    }
  }

  function person(node: number): Person {
    const state = stateOfMark(marks[node] ?? 0);
    const teller = timeline ? tellerOf(timeline, node, step) : -1;
    const word = named(state) ?? stateWord(state);
    const from = teller < 0 ? '' : `, ${t('heardFrom', { name: nameOf(teller) })}`;
    return { name: nameOf(node), state, word: `${word}${from}` };
  }

  function describe(): string {
    if (!timeline || !rows || !run) return '';
    const size = inNetwork('size', { people: rows.nodeCount, ties: rows.ties.length / 2 });
    const parts = present(timeline).map((state) => many(state, countAt(timeline, step, state)));
    const seed = `${t('seed')} ${run.seed}.`;
    return [
      size,
      t('stepOfWords', { step, steps: run.steps }),
      summary,
      `${list.format(parts)}.`,
      seed,
    ]
      .filter((sentence, i, all) => all.indexOf(sentence) === i)
      .join(' ');
  }
}
