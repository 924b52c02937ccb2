import type { LessonOutline } from '../../src/lesson/outline.ts';
import type { LessonSource } from './lesson-source.ts';

/** Which kinds of figures and questions a screen begins with, so that its page can ask for them at once. */
export interface ScreenNeeds {
  readonly lesson: string;
  readonly screen: string;
  readonly figureKinds: readonly string[];
  readonly questionKinds: readonly string[];
}

export function needsOf(outline: LessonOutline, sources: readonly LessonSource[]): ScreenNeeds[] {
  const source = sources.find(({ id }) => id === outline.id);
  if (!source) return [];
  const kindOf = new Map<string, string>(source.questions.map(({ id, kind }) => [id, kind]));
  /** A set of questions begins with its first; what a figure asks needs no card. */
  const kindsBegunWith = (questions: readonly string[], plates: readonly string[]) => {
    const inFigures = new Set(plates.flatMap((plate) => source.figures[plate]?.asks ?? []));
    const own = questions.filter((ask) => !inFigures.has(ask));
    return [...new Set(own.slice(0, 2).flatMap((ask) => kindOf.get(ask) ?? []))];
  };
  return outline.screens.map(({ id, plates, questions }) => ({
    lesson: outline.id,
    screen: id,
    figureKinds: [...new Set(plates.flatMap((plate) => source.figures[plate]?.kind ?? []))],
    questionKinds: kindsBegunWith(questions, plates),
  }));
}
