import { checkReferences } from './check-references.ts';
import { checkSettings } from './check-settings.ts';
import { checkTranslation, checkWords } from './check-words.ts';
import type { LessonSource, Surroundings } from './lesson-source.ts';
import { locate } from './lesson-source.ts';
import type { Problem } from './problem.ts';

/** Everything that is wrong with one lesson; empty where it may be built. */
export function checkLesson(source: LessonSource, surroundings: Surroundings): Problem[] {
  const { en, id } = source.words;
  const files = [en, id].filter((file) => file !== undefined);
  return [
    ...missingFiles(source),
    ...files.flatMap(checkWords),
    ...(en && id ? checkTranslation(en, id) : []),
    ...files.flatMap((file) => checkReferences(file, source, surroundings)),
    ...checkSettings(source, surroundings),
  ];
}

/** Question ids are unique in the whole course: journals and gradebooks know them by nothing else. */
export function checkCourse(sources: readonly LessonSource[]): Problem[] {
  const owners = new Map<string, string>();
  return sources.flatMap((source) =>
    [...new Set(source.questions.map(({ id }) => id))].flatMap((id) => {
      const owner = owners.get(id);
      owners.set(id, owner ?? source.id);
      if (owner === undefined) return [];
      const message = `Question id “${id}” is taken by the lesson “${owner}”. Rename it here.`;
      return [{ ...locate(source, id), message }];
    }),
  );
}

function missingFiles({ id, words }: LessonSource): Problem[] {
  return (['en', 'id'] as const)
    .filter((language) => !words[language])
    .map((language) => ({
      file: `content/${id}/lesson.${language}.mdx`,
      line: 1,
      message: 'This translation is missing. Every lesson is written in English and Indonesian.',
    }));
}
