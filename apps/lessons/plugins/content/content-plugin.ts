import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { LessonOutline } from '../../src/lesson/outline.ts';
import { readLessonFile } from './lesson-file.ts';
import { outlineOf } from './outline.ts';

const virtualId = 'virtual:lessons';
const resolvedId = `\0${virtualId}`;

/** Reads the lessons' files and offers their outlines as `virtual:lessons`. */
export function content(): Plugin {
  let folder = '';
  return {
    name: 'groundswell:content',
    configResolved({ root }) {
      folder = join(root, 'content');
    },
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return undefined;
      const lessons = await readLessons(folder);
      return `export const lessons = ${JSON.stringify(lessons)};`;
    },
    hotUpdate({ file }) {
      if (!file.startsWith(folder) || !file.endsWith('.mdx')) return;
      const module = this.environment.moduleGraph.getModuleById(resolvedId);
      if (module) this.environment.moduleGraph.invalidateModule(module);
    },
  };
}

async function readLessons(folder: string): Promise<LessonOutline[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    ids.map(async (id) => {
      const [en, indonesian] = await Promise.all(
        ['en', 'id'].map(async (language) => {
          const path = join(folder, id, `lesson.${language}.mdx`);
          return readLessonFile(path, await readFile(path, 'utf8'));
        }),
      );
      if (!en || !indonesian) throw new Error(`The lesson “${id}” lacks a language.`);
      return outlineOf(id, { en, id: indonesian });
    }),
  );
}
