import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** The files of these chunks and of all they import: what a page has fetched once they run. */
function filesOf(...names) {
  const files = new Set();
  const collect = (chunk) => {
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const key of chunk.imports ?? []) collect(manifest[key]);
  };
  for (const name of names) collect(chunkOf(name));
  return [...files].map((file) => `dist/${file}`);
}

function chunkOf(name) {
  const found = Object.values(manifest).find((chunk) => chunk.name === name);
  if (!found) throw new Error(`The build has no chunk “${name}”.`);
  return found;
}

const questionCards = [
  'single-choice',
  'multiple-choice',
  'true-false',
  'short-answer',
  'number-answer',
  'estimate',
  'ordering',
  'sorting',
  'matching',
  'explanation',
  'open-answer',
  'cloze',
  'highlight',
  'hotspot',
  'curve',
  'prediction',
  'trust',
  'share',
  'tie-board',
];
const worker = 'dist/embed/assets/simulation.worker-*.js';
/** Fetched for networks that are too large to be painted in the page. */
const painter = 'dist/embed/assets/paint.worker-*.js';
/** Each with the workers that it may start. */
const networkFigures = {
  'network-figure': [worker, painter],
  'spread-player': [worker],
  'reach-dots': [worker],
  'cascade-tree': [worker],
  'rewire-figure': [worker],
  'majority-town': [worker],
};

export default [
  { name: 'loader', path: filesOf('embed'), limit: '3 kB', gzip: true },
  ...questionCards.map((card) => ({
    name: `question, ${card}`,
    path: filesOf('embed', 'base', 'question', card),
    limit: '60 kB',
    gzip: true,
  })),
  ...Object.entries(networkFigures).map(([figure, workers]) => ({
    name: `figure, ${figure}`,
    path: [...filesOf('embed', 'base', 'figure-piece', figure), ...workers],
    limit: '110 kB',
    gzip: true,
  })),
];
