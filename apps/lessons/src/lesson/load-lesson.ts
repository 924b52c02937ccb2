import type { Language, Question } from '@groundswell/core/quiz';
import type { MDXContent } from 'mdx/types';
import type { Figures } from '../figure/figures.ts';

/** A lesson's words in one language, with the questions and figures that its words name. */
export interface LessonContent {
  readonly id: string;
  readonly language: Language;
  readonly words: MDXContent;
  readonly questions: ReadonlyMap<string, Question>;
  readonly figures: Figures;
}

const wordFiles = import.meta.glob<{ default: MDXContent }>('../../content/*/lesson.*.mdx');
const questionFiles = import.meta.glob<{ questions: readonly Question[] }>(
  '../../content/*/questions.ts',
);
const figureFiles = import.meta.glob<{ figures: Figures }>('../../content/*/figures.ts');

/** Every module is fetched once; a failed fetch is tried again next time. */
export async function loadLesson(id: string, language: Language): Promise<LessonContent> {
  const folder = `../../content/${id}`;
  const [words, questions, figures] = await Promise.all([
    load(wordFiles, `${folder}/lesson.${language}.mdx`),
    loadQuestions(id),
    figureFiles[`${folder}/figures.ts`]?.(),
  ]);
  return { id, language, words: words.default, questions, figures: figures?.figures ?? {} };
}

export async function loadQuestions(id: string): Promise<ReadonlyMap<string, Question>> {
  const { questions } = await load(questionFiles, `../../content/${id}/questions.ts`);
  return new Map(questions.map((question) => [question.id, question]));
}

function load<T>(files: Record<string, () => Promise<T>>, path: string): Promise<T> {
  const file = files[path];
  if (!file) throw new Error(`There is no “${path}” in this site.`);
  return file();
}
