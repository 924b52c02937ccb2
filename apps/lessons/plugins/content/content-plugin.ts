import { join } from 'node:path';
import type { Plugin } from 'vite';
import { openLoader } from './loader.ts';
import type * as Outlines from './read-outlines.ts';
import type { ScreenNeeds } from './screen-needs.ts';

export interface ContentApi {
  /** Known once the lessons are read. */
  readonly needs: () => readonly ScreenNeeds[];
}

const virtualId = 'virtual:lessons';
const resolvedId = `\0${virtualId}`;

/** Refuses content that is not in order, and offers the lessons' outlines as `virtual:lessons`. */
export function content(): Plugin<ContentApi> & { readonly api: ContentApi } {
  let root = '';
  let needs: readonly ScreenNeeds[] = [];
  return {
    name: 'groundswell:content',
    api: { needs: () => needs },
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
        needs = read.needs;
        return `export const lessons = ${JSON.stringify(read.outlines)};`;
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
