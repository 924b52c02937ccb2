import { FigureFrame } from '../../figure/figure-frame.tsx';
import { useJournal } from '../../journal/use-journal.ts';
import { useLesson } from '../lesson-context.ts';
import { useOutcomes } from '../outcomes.tsx';

/** One figure of the lesson, by its id, numbered in the order in which the lesson shows them. */
export function Figure({ id }: { id: string }) {
  const { content, outline, paper, mode } = useLesson();
  const { predictions } = useJournal();
  const { report } = useOutcomes();
  const spec = content.figures[id];
  if (mode === 'teacher' || !spec) return null;
  const number = outline.screens.flatMap((screen) => screen.figures).indexOf(id) + 1;
  return (
    <FigureFrame
      spec={spec}
      number={number}
      paper={paper}
      onPaper={mode === 'paper'}
      predictions={predictions}
      onOutcome={(outcome) => report(id, outcome)}
    />
  );
}
