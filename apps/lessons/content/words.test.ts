import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const lessons = [
  'a1-everyone-can-broadcast',
  'a2-one-counts-as-thousands',
  'a4-weak-ties-strong-ties',
  'b3-check-first',
];
const files = lessons.flatMap((lesson) =>
  ['en', 'id'].map((language) => ({ lesson, file: `${lesson}/lesson.${language}.mdx` })),
);

describe.each(files)('the words of $file', ({ file }) => {
  const words = readFileSync(new URL(file, import.meta.url), 'utf8');

  it('keep the calm voice', () => {
    expect(words.match(/[^\n]*(!|\boops\b|great job|well done|hebat sekali)[^\n]*/gi)).toBeNull();
  });

  it('use the signs of print, not of the typewriter', () => {
    const prose = words.replace(/<[^>]*>/g, '').replace(/^---[\s\S]*?---/, '');
    expect(prose.match(/[^\n]*(["]|\p{L}'\p{L}|--)[^\n]*/gu)).toBeNull();
  });
});

describe.each(lessons)('the two languages of %s', (lesson) => {
  const [en, id] = ['en', 'id'].map((language) =>
    paragraphsOf(
      readFileSync(new URL(`${lesson}/lesson.${language}.mdx`, import.meta.url), 'utf8'),
    ),
  );

  it('say as much as each other, and never the same sentence', () => {
    expect(en?.length).toBe(id?.length);
    const same = en?.filter((line) => line.split(/\s+/).length > 3 && id?.includes(line));
    expect(same).toEqual([]);
  });
});

/** Lines of prose: no tags, no front matter. */
function paragraphsOf(words: string): string[] {
  return words
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
