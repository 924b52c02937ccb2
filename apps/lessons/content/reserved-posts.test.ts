import { readdirSync, readFileSync } from 'node:fs';
import { reservedPosts } from '@groundswell/core/reserved-posts';
import { expect, it } from 'vitest';

const places = ['./', '../src/', '../../../docs/', '../../../packages/embed/src/'];
const files = places.flatMap((place) => {
  const folder = new URL(place, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mdx?|tsx?|json)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
});

it('no lesson, hint, figure, handout or guide shows a post that is kept for the final measurement', () => {
  const shown = files.flatMap(({ name, text }) =>
    reservedPosts
      .filter((post) => text.includes(`${post.id}'`) || text.includes(post.text.en.slice(0, 40)))
      .map((post) => `${name}: ${post.id}`),
  );

  expect(files.length).toBeGreaterThan(100);
  expect(shown).toEqual([]);
});
