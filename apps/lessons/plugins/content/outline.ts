import * as v from 'valibot';
import type { LessonOutline, ScreenOutline, Step } from '../../src/lesson/outline.ts';
import { frontMatterSchema } from './front-matter.ts';
import { askingParts, idsOf, type LessonFile, type ScreenFile } from './lesson-file.ts';

/** What the words do not say of the figures and questions they name. */
export interface Nature {
  /** A figure that is run and reports an outcome. */
  readonly runs: (figure: string) => boolean;
  /** Drawn and numbered as a figure. */
  readonly isPlate: (id: string) => boolean;
  /** The questions that a figure asks by itself. */
  readonly asks: (figure: string) => readonly string[];
}

/** The outline of a lesson whose two files have passed the checks. */
export function outlineOf(
  id: string,
  files: { en: LessonFile; id: LessonFile },
  nature: Nature,
): LessonOutline {
  const english = v.parse(frontMatterSchema, files.en.frontMatter.values);
  const indonesian = v.parse(frontMatterSchema, files.id.frontMatter.values);
  return {
    id,
    title: { en: english.title, id: indonesian.title },
    question: { en: english.question, id: indonesian.question },
    minutes: english.minutes,
    screens: files.en.screens.map((screen, index) =>
      screenOutline(screen, files.id.screens[index] ?? screen, nature),
    ),
  };
}

function screenOutline(english: ScreenFile, indonesian: ScreenFile, nature: Nature): ScreenOutline {
  const named = (name: string) => english.parts.filter((part) => part.name === name);
  return {
    id: english.id,
    title: { en: english.heading, id: indonesian.heading },
    steps: english.steps as Step[],
    figures: named('Figure').flatMap(idsOf).filter(nature.runs),
    plates: english.parts
      .filter(({ name }) => name === 'Figure' || askingParts.has(name))
      .flatMap(idsOf)
      .filter(nature.isPlate),
    questions: english.parts.flatMap((part) => {
      if (part.name === 'Figure') return idsOf(part).flatMap(nature.asks);
      return askingParts.has(part.name) ? idsOf(part) : [];
    }),
    recall: named('Recall').flatMap(idsOf),
  };
}
