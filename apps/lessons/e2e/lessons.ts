import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../content/', import.meta.url));

/** Every lesson that exists, with its screens in order, read from its own words. */
export const lessons = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ id: name, screens: screensOf(`${folder}${name}/lesson.en.mdx`) }));

/** A screen's questions, in the order in which they stand: each inner list is asked one after the other. */
export function questionsAsked(lesson: string, screen: string): string[][] {
  const words = readFileSync(`${folder}${lesson}/lesson.en.mdx`, 'utf8');
  const [, after = ''] = words.split(new RegExp(`<Screen\\s[^>]*?id="${screen}"`));
  const [own = ''] = after.split('</Screen>');
  const asked = own.matchAll(/<(?:Ask\s+id|QuestionSet\s+ids|Recall\s+ids)="([^"]+)"/g);
  return Array.from(asked, ([, ids = '']) => ids.split(/\s+/));
}

function screensOf(path: string): string[] {
  const ids = readFileSync(path, 'utf8').matchAll(/<Screen\s[^>]*?id="([^"]+)"/g);
  return Array.from(ids, ([, id]) => id ?? '');
}
