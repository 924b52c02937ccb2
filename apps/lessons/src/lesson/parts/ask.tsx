import { AskCard } from '../../question/ask-card.tsx';
import { useLesson } from '../lesson-context.ts';
import { plateNumber } from '../outline.ts';

/** One question of the lesson, by its id. */
export function Ask({ id }: { id: string }) {
  const { content, outline, paper, mode } = useLesson();
  if (mode === 'teacher') return null;
  return (
    <AskCard
      id={id}
      question={content.questions.get(id)}
      number={plateNumber(outline, id)}
      paper={paper}
    />
  );
}
