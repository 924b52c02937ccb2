import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Question } from '@groundswell/core/quiz';
import type { CourseModule } from '../../content/course.ts';
import type { Figures } from '../../src/figure/figures.ts';
import type { FigureKind } from '@groundswell/widgets/figure';
import { readLessonFile } from './lesson-file.ts';
import type { KnownKind, LessonSource } from './lesson-source.ts';
import type { Loader } from './loader.ts';

/** All of `content`, and the schemas that its figures must pass. */
export interface Content {
  readonly course: readonly CourseModule[];
  readonly sources: readonly LessonSource[];
  readonly kinds: ReadonlyMap<string, KnownKind>;
}

export async function readContent(root: string, loader: Loader): Promise<Content> {
  const { course } = await loader.load<{ course: readonly CourseModule[] }>('/content/course.ts');
  const entries = await readdir(join(root, 'content'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const sources = await Promise.all(folders.map((id) => readFolder(root, id, loader)));
  const used = new Set(
    sources.flatMap(({ figures }) => Object.values(figures).map(({ kind }) => kind)),
  );
  return { course, sources, kinds: await readKinds(loader, used) };
}

async function readFolder(root: string, id: string, loader: Loader): Promise<LessonSource> {
  const folder = join(root, 'content', id);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  const read = async (name: string) => ({
    path: relative(root, join(folder, name)),
    text: await readFile(join(folder, name), 'utf8'),
  });
  const words = async (language: string) => {
    const name = `lesson.${language}.mdx`;
    if (!existsSync(join(folder, name))) return undefined;
    const { path, text } = await read(name);
    return readLessonFile(path, text);
  };
  const module = <T>(name: string, missing: T) =>
    names.includes(name) ? loader.load<T>(`/content/${id}/${name}`) : missing;
  const [en, indonesian, { questions }, { figures }, code] = await Promise.all([
    words('en'),
    words('id'),
    module<{ questions: readonly Question[] }>('questions.ts', { questions: [] }),
    module<{ figures: Figures }>('figures.ts', { figures: {} }),
    Promise.all(names.map(read)),
  ]);
  return { id, words: { en, id: indonesian }, questions, figures, code };
}

/** The schemas of the kinds in use, and the names of the others, for a message to offer. */
async function readKinds(loader: Loader, used: ReadonlySet<string>) {
  const { figureKinds } = await loader.load<{ figureKinds: Record<string, FigureKind> }>(
    '@groundswell/widgets/figure',
  );
  const kinds = new Map<string, KnownKind>();
  for (const [name, kind] of Object.entries(figureKinds)) {
    const settingsSchema = used.has(name) ? await kind.settingsSchema() : undefined;
    kinds.set(name, { runs: kind.runs, settingsSchema });
  }
  return kinds;
}
