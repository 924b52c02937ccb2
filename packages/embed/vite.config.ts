import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { bankQuestions } from './plugins/bank-questions.ts';
import { framePages } from './plugins/frame-pages.ts';
import { shadowSheets } from './plugins/shadow-sheets.ts';

/** The whole address where the site will live, such as `https://groundswell.example/`; oEmbed files need it. */
const site = process.env.GROUNDSWELL_SITE;

const at = (name: string) => fileURLToPath(import.meta.resolve(name));

const base =
  /node_modules\/.*\/(preact|intl-messageformat|@formatjs|valibot)\/|embed\/src\/(runtime|sheets|opening|problem|settings)\/|widgets\/src\/(language|theme|button|share-button\/figure-link)|core\/src\/quiz\/(text|id)\.ts/;
const question =
  /embed\/src\/question-piece\/|widgets\/src\/question\/(question-card|kinds|question-frame|messages|stage|clock|use-stopwatch)|core\/src\/quiz\/(question-base|marked|verdict|result)\.ts/;
/** Of every card with a button to check by, which all but the board of ties are. */
const answer =
  /widgets\/src\/question\/(?!placing)|core\/src\/quiz\/(option|certainty|attempt-rules)\.ts/;

export default defineConfig({
  root: import.meta.dirname,
  // Every file finds the next by its own address, so that the folder can stand anywhere.
  base: './',
  plugins: [shadowSheets(), bankQuestions(), framePages(site)],
  resolve: {
    conditions: ['@groundswell/source', ...defaultClientConditions],
    // React alone would be heavier than a whole embedded question may be: see docs/decisions/012.
    alias: [
      { find: /^react-dom\/client$/, replacement: at('preact/compat/client') },
      { find: /^react\/jsx-runtime$/, replacement: at('preact/jsx-runtime') },
      { find: /^react(-dom)?$/, replacement: at('preact/compat') },
      // Figures are small, and foreign pages strict: see docs/decisions/014.
      { find: /^\.\/new-kernels\.ts$/, replacement: at('./src/without-kernels.ts') },
    ],
  },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsDir: 'embed/assets',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      input: { embed: 'src/loader.ts', frame: 'src/frame.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'embed' ? '[name].js' : 'embed/[name].js'),
        // What is always fetched together weighs less, and waits less, as one file.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'base', test: base },
            { name: 'question', test: question },
            { name: 'answer', test: answer },
          ],
        },
      },
    },
  },
});
