import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = new URL('../../../docs/oracles.md', import.meta.url);
/** The page names its tests as [file](path) “title”, with bars escaped, as tables ask. */
const tests = [
  ...readFileSync(page, 'utf8').matchAll(/\]\((\.\.\/\S+\.test\.ts)\) “([^”]+)”/g),
].map(([, path = '', title = '']) => ({ path, title: title.replaceAll('\\|', '|') }));

it('finds the tests that the page of oracles names', () => {
  expect(tests.length).toBeGreaterThan(70);
});

it.each(tests)('the page of oracles names a test that exists: $title', ({ title, path }) => {
  expect(readFileSync(new URL(path, page), 'utf8')).toContain(title);
});
