import { course } from '../../content/course.ts';

export interface LessonInCourse {
  readonly code: string;
  readonly paper: 'sun' | 'tide' | 'bloom';
}

/** Where a lesson stands in the course: its number, and the paper of its module. */
export function placeOf(id: string): LessonInCourse | undefined {
  for (const { paper, lessons } of course) {
    const lesson = lessons.find((lesson) => lesson.id === id);
    if (lesson) return { code: lesson.code, paper };
  }
  return undefined;
}
