import { figureOutcomes } from '@groundswell/core/assignment';
import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import type { Outcome } from '@groundswell/widgets/figure';
import { useJournal } from '../journal/use-journal.ts';

/** Which value of an outcome answers which prediction. */
type Answers = Readonly<Record<string, string>>;

interface OutcomeStore {
  /** By figure id; kept in the journal, so the words that speak of a run are there after a reload. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly report: (figureId: string, outcome: Outcome, answers?: Answers) => void;
}

const OutcomeContext = createContext<OutcomeStore>({ outcomes: new Map(), report: () => {} });

/** What the lesson's figures have shown so far, for the words that speak of it. */
export function OutcomeProvider({ lesson, children }: { lesson: string; children: ReactNode }) {
  const { entries, write } = useJournal();
  const report = useCallback(
    (figureId: string, values: Outcome, answers: Answers = {}) => {
      write({ type: 'figure', lessonId: lesson, figureId, values });
      for (const [questionId, key] of Object.entries(answers)) {
        const outcome = values[key];
        if (outcome !== undefined) write({ type: 'outcome', questionId, outcome });
      }
    },
    [lesson, write],
  );
  const store = useMemo(
    () => ({ outcomes: figureOutcomes(entries, lesson), report }),
    [entries, lesson, report],
  );
  return <OutcomeContext value={store}>{children}</OutcomeContext>;
}

export function useOutcomes(): OutcomeStore {
  return useContext(OutcomeContext);
}

/** The value at `figureId.key`; a key may hold dots of its own, as in `strips.dini.median`. */
export function valueAt(
  outcomes: ReadonlyMap<string, Outcome>,
  path: string,
): number | string | undefined {
  const dot = path.indexOf('.');
  const outcome = outcomes.get(path.slice(0, dot));
  const key = path.slice(dot + 1);
  return outcome && Object.hasOwn(outcome, key) ? outcome[key] : undefined;
}
