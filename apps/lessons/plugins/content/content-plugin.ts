import { join } from 'node:path';
import type { Plugin } from 'vite';
import { openLoader } from './loader.ts';
import type * as Outlines from './read-outlines.ts';

const virtualId = 'virtual:lessons';
const resolvedId = `\0${virtualId}`;

/** Refuses content that is not in order, and offers the lessons' outlines as `virtual:lessons`. */
export function content(): Plugin {
  let root = '';
  return {
    name: 'groundswell:content',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return undefined;
      // The checks lean on core's schemas, so they are loaded as the site is, from TypeScript sources.
      const loader = await openLoader(root);
      try {
        const { readOutlines } = await loader.load<typeof Outlines>(
          '/plugins/content/read-outlines.ts',
        );
        const lessons = await readOutlines(root, loader);
        return `export const lessons = ${JSON.stringify(lessons)};`;
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
