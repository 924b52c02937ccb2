import { run, setUp } from './setup.mjs';

/** `npm start` serves the lessons; another need can be named: `node scripts/start.mjs storybook`. */
const needs = {
  lessons: ['--filter', '@groundswell/lessons', 'dev'],
  storybook: ['--filter', '@groundswell/widgets', 'storybook'],
  bench: ['exec', 'turbo', 'run', 'bench', '--concurrency=1'], // one at a time, so that none slows another
  curves: ['exec', 'turbo', 'run', 'curves'],
  screenshots: ['exec', 'turbo', 'run', 'screenshots', '--concurrency=1'],
};

const need = process.argv[2] ?? 'lessons';
if (!(need in needs)) {
  console.error(`Unknown need “${need}”; choose one of ${Object.keys(needs).join(', ')}.`);
  process.exit(1);
}
process.exit(run('pnpm', needs[need], setUp()));
