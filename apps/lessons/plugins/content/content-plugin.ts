import { join } from 'node:path';
import type { Plugin } from 'vite';
import { openLoader } from './loader.ts';
import type * as Outlines from './read-outlines.ts';
import type { LessonOutline } from '../../src/lesson/outline.ts';
import type { ScreenNeeds } from './screen-needs.ts';

/** Known once the lessons are read. */
export interface ContentApi {
  readonly outlines: () => readonly LessonOutline[];
  readonly needs: () => readonly ScreenNeeds[];
}

const virtualId = 'virtual:lessons';
const resolvedId = `\0${virtualId}`;

/** Refuses content that is not in order, and offers the lessons' outlines as `virtual:lessons`. */
export function content(): Plugin<ContentApi> & { readonly api: ContentApi } {
  let root = '';
  let outlines: readonly LessonOutline[] = [];
  let needs: readonly ScreenNeeds[] = [];
  return {
    name: 'groundswell:content',
    api: { outlines: () => outlines, needs: () => needs },
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return undefined;
      // The checks lean on core's schemas, so they are loaded as the site is, from TypeScript sources.
      const loader = await openLoader(root);
      try {
        const { readLessons } = await loader.load<typeof Outlines>(
          '/plugins/content/read-outlines.ts',
        );
        const read = await readLessons(root, loader);
        ({ outlines, needs } = read);
        return moduleOf(outlines);
      } finally {
        await loader.close();
      }
    },
    hotUpdate({ file }) {
      if (!file.startsWith(join(root, 'content'))) return;
      const module = this.environment.moduleGraph.getModuleById(resolvedId);
      if (module) this.environment.moduleGraph.invalidateModule(module);
    },
  };
}

/** `virtual:lessons` with outlines that are read already. */
export function knownLessons(outlines: readonly LessonOutline[]): Plugin {
  return {
    name: 'groundswell:known-lessons',
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    load: (id) => (id === resolvedId ? moduleOf(outlines) : undefined),
  };
}

function moduleOf(outlines: readonly LessonOutline[]): string {
  return `export const lessons = ${JSON.stringify(outlines)};`;
}
