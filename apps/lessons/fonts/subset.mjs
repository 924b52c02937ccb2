// Cuts the shipped faces out of the Fontsource files: English and Indonesian, and the weights in use.
// Run `pnpm fonts` after an update of a face; the files are kept in the repository.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const quotes = '‘’“”–—…';
const basic = characters(0x20, 0x7e);
const reading = `${basic}${characters(0xa0, 0xff)}${quotes}•′−`;

const faces = [
  {
    source: 'literata/files/literata-latin-wght-normal.woff2',
    name: 'literata.woff2',
    text: reading,
    weight: { min: 400, max: 700 },
  },
  {
    source: 'literata/files/literata-latin-wght-italic.woff2',
    name: 'literata-italic.woff2',
    text: reading,
    weight: 400,
  },
  {
    source: 'bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    name: 'bricolage-grotesque.woff2',
    text: reading,
    weight: { min: 400, max: 800 },
  },
  {
    source: 'shantell-sans/files/shantell-sans-latin-wght-normal.woff2',
    name: 'shantell-sans.woff2',
    text: `${basic}${quotes}`,
    weight: 430,
  },
];

const target = new URL('../src/fonts/', import.meta.url);
await mkdir(target, { recursive: true });
let total = 0;
for (const { source, name, text, weight } of faces) {
  const file = await readFile(new URL(import.meta.resolve(`@fontsource-variable/${source}`)));
  const cut = await subsetFont(file, text, {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
  });
  await writeFile(new URL(name, target), cut);
  total += cut.length;
  console.log(`${name}: ${(cut.length / 1000).toFixed(1)} kB`);
}
console.log(`Together ${(total / 1000).toFixed(1)} kB`);

function characters(first, last) {
  return String.fromCodePoint(
    ...Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}
