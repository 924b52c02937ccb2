import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { content } from './plugins/content/content-plugin.ts';
import { embeds } from './plugins/embeds.ts';
import { lessonWords } from './plugins/lesson-words.ts';
import { staticSite } from './plugins/static-site.ts';
import { pwa } from './plugins/pwa.ts';

/** Where the built site will live; `GROUNDSWELL_BASE=/course/` for a folder of a bigger site. */
const base = process.env.GROUNDSWELL_BASE ?? '/';

const lessons = content();

export default defineConfig({
  base,
  plugins: [
    lessons,
    lessonWords(),
    react({ include: /\.(mdx|tsx?|jsx?)$/ }),
    staticSite(lessons.api),
    embeds(),
    pwa(),
  ],
  resolve: { conditions: ['@groundswell/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@groundswell/source', ...defaultServerConditions] } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
});
