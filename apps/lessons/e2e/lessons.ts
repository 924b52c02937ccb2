import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../content/', import.meta.url));

/** Every lesson that exists, with its screens in order, read from its own words. */
export const lessons = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ id: name, screens: screensOf(`${folder}${name}/lesson.en.mdx`) }));

function screensOf(path: string): string[] {
  const ids = readFileSync(path, 'utf8').matchAll(/<Screen\s[^>]*?id="([^"]+)"/g);
  return Array.from(ids, ([, id]) => id ?? '');
}
