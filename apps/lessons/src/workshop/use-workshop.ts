import type { Question } from '@groundswell/core/quiz';
import { useEffect, useReducer, useState } from 'react';
import { actOn, type BenchAct, emptyBench } from './bench.ts';
import { readWork, workKeeper } from './bench-store.ts';
import { type Format, guessFormat, readSource, type Source } from './formats.ts';
import type { Report } from './report.ts';

/** The bench, what was last read, and the way in for files; everything is kept on this device as it changes. */
export function useWorkshop() {
  const [history, act] = useReducer(actOn, emptyBench);
  const [report, setReport] = useState<Report | null>(null);
  const [ready, setReady] = useState(false);
  const [isReading, setReading] = useState(false);
  const [isUnkept, setUnkept] = useState(false);
  const [keep] = useState(() => workKeeper(setUnkept));

  useEffect(() => {
    let wanted = true;
    const restore = async () => {
      try {
        const work = await readWork();
        if (wanted && work) {
          act({ type: 'restore', bench: work.bench });
          setReport(work.report);
        }
      } catch {
        if (wanted) setUnkept(true);
      }
      if (wanted) setReady(true);
    };
    void restore();
    return () => {
      wanted = false;
    };
  }, []);

  useEffect(() => {
    if (ready) keep({ bench: history.now, report });
  }, [ready, history.now, report, keep]);

  /** Reads a source; what it gave before, in another format, makes room. */
  const read = async (source: Source, format: Format, instead?: string) => {
    setReading(true);
    try {
      const { questions, problems } = await readSource(source, format);
      const batch = newBatch();
      act({ type: 'bring', questions, batch, instead });
      setReport({ source, format, problems, batch, count: questions.length });
    } finally {
      setReading(false);
    }
  };

  return {
    history,
    report,
    ready,
    isReading,
    isUnkept,
    act: (done: BenchAct) => act(done),
    open: (source: Source) => read(source, guessFormat(source)),
    rereadAs: (format: Format) => report && read(report.source, format, report.batch),
    bring: (questions: readonly Question[]) => act({ type: 'bring', questions, batch: newBatch() }),
  };
}

/** A name that no other batch on this device has. Nothing is drawn from it: chance only keeps apart what two tabs begin in one millisecond, and pages without https have no UUIDs. */
function newBatch(): string {
  return `${Date.now()}-${Math.random()}`;
}
