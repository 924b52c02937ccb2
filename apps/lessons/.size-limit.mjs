import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

// What a page loads first is what its own HTML asks for, so the built pages say it themselves.
const files = (page) => {
  const html = readFileSync(page, 'utf8');
  const hrefs = [...html.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g)];
  return [...new Set(hrefs.map(([, file]) => `dist/${file}`))];
};

const words = (lesson) => {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
  return ['en', 'id'].map(
    (language) => `dist/${manifest[`content/${lesson}/lesson.${language}.mdx`].file}`,
  );
};

const pages = readdirSync('dist/lesson', { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('/index.html'));

const lessonPages = pages.map((page) => ({
  name: `lesson/${dirname(page)}`,
  path: [...files(`dist/lesson/${page}`), ...words(page.split('/')[0])],
  limit: '200 kB',
  gzip: true,
}));

export default [
  { name: 'course page', path: files('dist/index.html'), limit: '120 kB', gzip: true },
  ...lessonPages,
  { name: 'fonts', path: 'dist/assets/*.woff2', limit: '120 kB', gzip: false, brotli: false },
];
