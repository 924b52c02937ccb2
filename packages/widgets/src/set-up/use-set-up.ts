import { useReducer } from 'react';
import { safeParse, type GenericSchema } from 'valibot';

/** What is being set up: as it was typed, and as it last passed the schema. */
export interface SetUpState {
  readonly draft: unknown;
  /** Never lost to a bad value: the preview and the lines keep to it. */
  readonly settings: unknown;
}

export interface SetUpHistory {
  readonly now: SetUpState;
  readonly past: readonly SetUpState[];
  readonly future: readonly SetUpState[];
  /** Changes in a row to the same part are undone together. */
  readonly touched: string;
}

export type SetUpAct =
  | { readonly type: 'change'; readonly value: unknown; readonly part: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** The settings of one figure, and the way back through what was changed. */
export function useSetUp(schema: GenericSchema, start: unknown) {
  const [history, act] = useReducer(
    (before: SetUpHistory, done: SetUpAct) => actOn(before, done, schema),
    start,
    begin,
  );
  return { ...history, act };
}

export function begin(start: unknown): SetUpHistory {
  return { now: { draft: start, settings: start }, past: [], future: [], touched: '' };
}

/** What an act makes of the history; a value that the schema refuses changes the draft alone. */
export function actOn(history: SetUpHistory, act: SetUpAct, schema: GenericSchema): SetUpHistory {
  const { now, past, future, touched } = history;
  switch (act.type) {
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
    case 'change': {
      const reading = safeParse(schema, act.value);
      const settings = reading.success ? act.value : now.settings;
      const together = act.part !== '' && act.part === touched;
      return {
        now: { draft: act.value, settings },
        past: together ? past : [...past, now].slice(-mostSteps),
        future: [],
        touched: act.part,
      };
    }
  }
}

const mostSteps = 100;
