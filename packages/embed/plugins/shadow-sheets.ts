import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { transform } from 'lightningcss';
import type { Plugin } from 'vite';
import { forShadow } from './for-shadow.ts';

const prefix = '\0sheet:';
const suffix = '.sheet.js';

/**
 * Turns each style file into a module that gives its sheet to the shadow roots: head styles do not
 * reach into them, and a strict policy of the host page forbids new style elements.
 */
export function shadowSheets(): Plugin {
  return {
    name: 'groundswell:shadow-sheets',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.endsWith('.css') || !importer) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const file = found?.id ?? resolve(dirname(importer), source);
      return `${prefix}${file}${suffix}`;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return null;
      const file = id.slice(prefix.length, -suffix.length);
      this.addWatchFile(file);
      const isModule = file.endsWith('.module.css');
      const { code, exports } = transform({
        filename: file,
        code: Buffer.from(forShadow(await readFile(file, 'utf8'))),
        minify: true,
        ...(isModule ? { cssModules: { pattern: '[hash]_[local]', grid: false } } : {}),
      });
      const names = Object.fromEntries(
        Object.entries(exports || {}).map(([local, { name, composes }]) => [
          local,
          [name, ...composes.map((other) => other.name)].join(' '),
        ]),
      );
      return {
        code: `import { addSheet } from '${sheetsModule}';\naddSheet(${JSON.stringify(code.toString())});\nexport default ${JSON.stringify(names)};`,
        moduleType: 'js',
        moduleSideEffects: true,
      };
    },
  };
}

const sheetsModule = resolve(import.meta.dirname, '../src/sheets/index.ts');
