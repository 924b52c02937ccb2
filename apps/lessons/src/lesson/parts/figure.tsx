import { resultsOf } from '@groundswell/core/assignment';
import { judgedPosts, type Question } from '@groundswell/core/quiz';
import { useMessages, useText } from '@groundswell/widgets/language';
import { Plate, type PlateProps } from '@groundswell/widgets/plate';
import { useCallback, useMemo } from 'react';
import { Link } from 'react-router';
import * as v from 'valibot';
import { FigureFrame } from '../../figure/figure-frame.tsx';
import type { Outcome } from '@groundswell/widgets/figure';
import { neededPredictions } from '../../figure/needed-predictions.ts';
import { ownSettings } from '../../figure/own-settings.ts';
import { useJournal } from '../../journal/use-journal.ts';
import { useLesson } from '../lesson-context.ts';
import type { LessonContent } from '../load-lesson.ts';
import { messages } from '../messages.ts';
import { plateNumber } from '../outline.ts';
import { useOutcomes } from '../outcomes.tsx';
import styles from './figure.module.css';

/** One figure of the lesson, by its id, numbered in the order in which the lesson shows them. */
export function Figure({ id }: { id: string }) {
  const { content, outline, paper, mode, PaperQuestion } = useLesson();
  const { predictions, lastResults, learner, entries, write, draftOf, keepDraft } = useJournal();
  const text = useText();
  const { outcomes, report } = useOutcomes();
  const spec = content.figures[id];
  const judged = useMemo(
    () => (spec?.reads ? judgedPosts(resultsOf(entries), askedIn(spec.reads, content)) : undefined),
    [spec, entries, content],
  );
  const draftKey = `figure ${outline.id}/${id}`;
  const onOutcome = useCallback(
    (outcome: Outcome) => {
      report(id, outcome, spec?.answers);
      keepDraft(draftKey, undefined);
    },
    [id, report, spec?.answers, keepDraft, draftKey],
  );
  if (mode === 'teacher' || !spec) return null;
  const asked = askedIn([id], content);
  if (mode === 'paper' && PaperQuestion && asked.size > 0) {
    return [...asked.values()].map((question) => (
      <PaperQuestion key={question.id} question={question} />
    ));
  }
  const number = plateNumber(outline, id);
  if (mode === 'screens' && spec.after !== undefined && !lastResults.has(spec.after)) {
    return <Waiting caption={text(spec.caption)} number={number} paper={paper} />;
  }
  return (
    <div className={styles.figure}>
      <LockFirst needed={neededPredictions(spec.settings)} />
      <FigureFrame
        spec={{ ...spec, settings: ownSettings(spec, lastResults) }}
        number={number}
        paper={paper}
        onPaper={mode === 'paper'}
        predictions={predictions}
        earlier={outcomes.get(id) ?? outcomeIn(draftOf(draftKey))}
        heard={heardFrom(spec.reads, outcomes)}
        judged={judged}
        seed={learner}
        onOutcome={onOutcome}
        onProgress={(outcome) => keepDraft(draftKey, outcome)}
        onResult={(result) => write({ type: 'result', result })}
      />
    </div>
  );
}

/** What was kept of a figure that was left half done; undefined for anything else. */
function outcomeIn(draft: unknown): Outcome | undefined {
  const reading = v.safeParse(outcomeSchema, draft);
  return reading.success ? reading.output : undefined;
}

const outcomeSchema = v.record(v.string(), v.union([v.number(), v.string()]));

function heardFrom(
  reads: readonly string[] = [],
  outcomes: ReadonlyMap<string, Outcome>,
): Outcome | undefined {
  return reads.length === 0
    ? undefined
    : Object.assign({}, ...reads.map((figure) => outcomes.get(figure)));
}

/** The questions that these figures ask by themselves. */
function askedIn(
  ids: readonly string[],
  { figures, questions }: LessonContent,
): ReadonlyMap<string, Question> {
  const asks = new Set(ids.flatMap((id) => figures[id]?.asks ?? []));
  return new Map([...questions].filter(([id]) => asks.has(id)));
}

/** The figure's frame before its question is answered. */
function Waiting(props: Pick<PlateProps, 'caption' | 'number' | 'paper'>) {
  const t = useMessages(messages);
  return (
    <Plate {...props}>
      <p className={styles.waiting}>{t('answerFirst')}</p>
    </Plate>
  );
}

/** Where a figure waits for a guess that was passed by on another screen: the way there. */
function LockFirst({ needed }: { needed: readonly string[] }) {
  const t = useMessages(messages);
  const { outline, content, screenId, mode } = useLesson();
  const { ready, lastResults } = useJournal();
  const open = needed.find((question) => !lastResults.has(question));
  const screen = outline.screens.find(({ questions }) => open && questions.includes(open));
  if (mode !== 'screens' || !ready || !screen || screen.id === screenId) return null;
  return (
    <p className={styles.lockFirst}>
      {t('lockFirst')}{' '}
      <Link to={`/lesson/${outline.id}/${screen.id}`}>{screen.title[content.language]}</Link>
    </p>
  );
}
