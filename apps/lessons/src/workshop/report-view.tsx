import type { Problem } from '@groundswell/core/exchange';
import { Button } from '@groundswell/widgets/button';
import { useMessages } from '@groundswell/widgets/language';
import { useState } from 'react';
import { formats } from './formats.ts';
import { messages } from './messages.ts';
import type { Report } from './report.ts';
import { SourceView } from './source-view.tsx';
import { useProblemWords } from './use-problem-words.ts';
import styles from './workshop.module.css';

interface ReportViewProps {
  report: Report;
  onReadAs: (format: Report['format']) => void;
}

const shownAtFirst = 12;

/** What was understood of a file and what was not, line by line. */
export function ReportView({ report, onReadAs }: ReportViewProps) {
  const t = useMessages(messages);
  const { source, format, count, problems } = report;
  const [line, setLine] = useState<{ of: Report; line: number } | null>(null);
  const [shown, setShown] = useState(shownAtFirst);
  const at = line?.of === report ? line.line : undefined;
  const hasText = typeof source.content === 'string';
  return (
    <section className={styles.block} aria-labelledby="understood">
      <h2 id="understood">{t('understood')}</h2>
      <p className={styles.file}>{source.name}</p>
      <div className={styles.field}>
        <label htmlFor="read-as">{t('readAs')}</label>
        <select
          id="read-as"
          value={format}
          onChange={({ target }) => {
            const chosen = formats.find((each) => each === target.value);
            if (chosen) onReadAs(chosen);
          }}
        >
          {formats.map((each) => (
            <option key={each} value={each}>
              {t(each)}
            </option>
          ))}
        </select>
      </div>
      <output className={styles.count}>
        {t('count', { questions: count })} {t('problemCount', { problems: problems.length })}
      </output>
      <ul className={styles.problems}>
        {problems.slice(0, shown).map((problem, place) => (
          <ProblemLine
            // Problems have no names, and their list never changes.
            key={`${place + 1}`}
            problem={problem}
            onLine={hasText ? (chosen) => setLine({ of: report, line: chosen }) : undefined}
          />
        ))}
      </ul>
      {problems.length > shown ? (
        <Button tone="bare" onClick={() => setShown(shown + 100)}>
          {t('moreProblems', { count: problems.length - shown })}
        </Button>
      ) : null}
      {at !== undefined && typeof source.content === 'string' ? (
        <SourceView
          text={source.content}
          line={at}
          marked={new Set(problems.flatMap((problem) => problem.line ?? []))}
        />
      ) : null}
    </section>
  );
}

interface ProblemLineProps {
  problem: Problem;
  onLine?: ((line: number) => void) | undefined;
}

export function ProblemLine({ problem, onLine }: ProblemLineProps) {
  const t = useMessages(messages);
  const say = useProblemWords();
  const { line, question, severity, message } = problem;
  return (
    <li data-severity={severity}>
      <b>{t(severity === 'error' ? 'leftOut' : 'changed')}</b>
      {line === undefined ? null : onLine ? (
        <button type="button" onClick={() => onLine(line)}>
          {t('line', { line })}
        </button>
      ) : (
        <span>{t('line', { line })}</span>
      )}
      {question ? <i>{question}</i> : null}
      <span>{say(message)}</span>
    </li>
  );
}
