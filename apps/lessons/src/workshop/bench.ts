import { type Kind, type Question, questionSchemas } from '@groundswell/core/quiz';
import * as v from 'valibot';

/** A question on the bench. */
export interface BenchItem {
  readonly key: number;
  /** What it was brought in with. */
  readonly batch?: string;
  /** As it last passed the schema; missing for a new one that is not finished. */
  readonly question?: Question;
  /** What was typed, where that does not pass. */
  readonly draft?: Draft;
}

/** The shape of a question, whose parts may still be wrong. */
export interface Draft {
  readonly kind: Kind;
  readonly [part: string]: unknown;
}

export interface Bench {
  readonly items: readonly BenchItem[];
  readonly nextKey: number;
}

export interface BenchHistory {
  readonly now: Bench;
  readonly past: readonly Bench[];
  readonly future: readonly Bench[];
  /** Changes in a row to the same part are undone together. */
  readonly touched: string;
}

export type BenchAct =
  | { readonly type: 'restore'; readonly bench: Bench }
  /** Puts questions at the end; those of an earlier batch make room. */
  | {
      readonly type: 'bring';
      readonly questions: readonly Question[];
      readonly batch: string;
      readonly instead?: string | undefined;
    }
  | { readonly type: 'begin'; readonly draft: Draft }
  | { readonly type: 'change'; readonly key: number; readonly part: string; readonly value: Draft }
  | { readonly type: 'remove'; readonly key: number }
  | { readonly type: 'clear' }
  | { readonly type: 'move'; readonly key: number; readonly by: 1 | -1 }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

export const emptyBench: BenchHistory = {
  now: { items: [], nextKey: 1 },
  past: [],
  future: [],
  touched: '',
};

const mostSteps = 100;

/** What an act makes of the bench; every act but undo itself can be undone. */
export function actOn(history: BenchHistory, act: BenchAct): BenchHistory {
  const { now, past, future } = history;
  const { items, nextKey } = now;
  switch (act.type) {
    case 'restore':
      return { ...emptyBench, now: act.bench };
    case 'undo': {
      const before = past.at(-1);
      if (!before) return history;
      return { now: before, past: past.slice(0, -1), future: [now, ...future], touched: '' };
    }
    case 'redo': {
      const [after, ...later] = future;
      if (!after) return history;
      return { now: after, past: [...past, now], future: later, touched: '' };
    }
    case 'bring': {
      const kept = items.filter(({ batch }) => batch === undefined || batch !== act.instead);
      if (act.questions.length === 0 && kept.length === items.length) return history;
      const brought = act.questions.map((question, at) => ({
        key: nextKey + at,
        batch: act.batch,
        question,
      }));
      const bench = { items: [...kept, ...brought], nextKey: nextKey + brought.length };
      return step(history, bench);
    }
    case 'begin':
      return step(history, {
        items: [...items, { key: nextKey, draft: act.draft }],
        nextKey: nextKey + 1,
      });
    case 'change': {
      const touched = `${act.key} ${act.part}`;
      const changed = items.map((item) =>
        item.key === act.key ? withDraft(item, act.value) : item,
      );
      return step(history, { items: changed, nextKey }, touched);
    }
    case 'remove':
      return step(history, { items: items.filter(({ key }) => key !== act.key), nextKey });
    case 'clear':
      return items.length === 0 ? history : step(history, { items: [], nextKey });
    case 'move': {
      const from = items.findIndex(({ key }) => key === act.key);
      const to = from + act.by;
      const moved = items[from];
      if (!moved || to < 0 || to >= items.length) return history;
      const others = items.toSpliced(from, 1);
      return step(history, { items: others.toSpliced(to, 0, moved), nextKey });
    }
  }
}

/** The questions that pass the schema, as they would be saved; an id that comes twice is told apart. */
export function finished({ items }: Bench): Question[] {
  const ids = new Set<string>();
  return items.flatMap(({ question }) => {
    if (!question) return [];
    let { id } = question;
    for (let count = 2; ids.has(id); count++) id = `${question.id.slice(0, 74)}-${count}`;
    ids.add(id);
    return [id === question.id ? question : { ...question, id }];
  });
}

function step(history: BenchHistory, now: Bench, touched = ''): BenchHistory {
  const together = touched !== '' && touched === history.touched;
  const past = together ? history.past : [...history.past, history.now].slice(-mostSteps);
  return { now, past, future: [], touched };
}

function withDraft(item: BenchItem, value: Draft): BenchItem {
  const { draft: _, ...kept } = item;
  const reading = v.safeParse(questionSchemas[value.kind], value);
  // The schema of its kind has just passed it.
  if (reading.success) return { ...kept, question: reading.output };
  return { ...kept, draft: value };
}
