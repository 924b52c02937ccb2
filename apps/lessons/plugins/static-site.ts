import type { Plugin, Rolldown } from 'vite';
import type { ContentApi } from './content/content-plugin.ts';
import type { ScreenNeeds } from './content/screen-needs.ts';
import { drawPages, withDrawing } from './drawn-pages.ts';

/** The page may load its own files and nothing else; no inline script, no eval. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

const preloadedFonts = ['literata', 'bricolage-grotesque'];

/**
 * Makes the built site work on any static host: a copy of the page for each address, each asking
 * for what its page needs first, and showing it as drawn until then, all under a strict content policy.
 */
export function staticSite({ outlines, needs }: ContentApi): Plugin {
  let base = '/';
  let root = '';
  return {
    name: 'groundswell:static-site',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      ({ base, root } = config);
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build has no index.html to copy.');
        const html = String(page.source).replace(
          '<meta charset="utf-8" />',
          `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        );
        const fonts = fontLinks(bundle, base);
        const drawn = await drawPages({ root, base, outlines: outlines() });
        const copy = ({ address, modules, shows }: Address) => {
          const links = linksOf(bundle, base, modules);
          const picture = shows === undefined ? undefined : drawn.get(shows);
          if (!picture) return withLinks(html, [...fonts, ...links]);
          // The page alone is drawn; the styles of its figures and cards may come with their scripts.
          const first = linksOf(bundle, base, modules.slice(0, 1)).filter(isStyle);
          const later = links.filter((link) => !first.includes(link)).map(preloaded);
          const at = `${base}${address.replace('index.html', '')}`;
          return withDrawing(withLinks(html, [...fonts, ...first]), { picture, later, base, at });
        };
        page.source = copy(coursePage);
        for (const address of addresses(needs())) {
          this.emitFile({ type: 'asset', fileName: address.address, source: copy(address) });
        }
      },
    },
  };
}

interface Address {
  readonly address: string;
  /** What the page starts with: its own module first, then those of its figures and cards. */
  readonly modules: readonly string[];
  /** The drawn page that stands here first. */
  readonly shows?: string;
}

const coursePage: Address = {
  address: 'index.html',
  modules: ['/src/course/course-page.tsx'],
  shows: '/',
};

/** Every address but the first page's, with the modules that its page starts with. */
function addresses(needs: readonly ScreenNeeds[]): Address[] {
  const lessons = [...new Set(needs.map(({ lesson }) => lesson))];
  return [
    { address: '404.html', modules: [] },
    { address: 'figure/index.html', modules: ['/src/figure/figure-page.tsx'] },
    { address: 'recall/index.html', modules: ['/src/recall/recall-page.tsx'] },
    { address: 'workshop/index.html', modules: ['/src/workshop/workshop-page.tsx'] },
    { address: 'studio/index.html', modules: ['/src/studio/studio-page.tsx'] },
    ...lessons.flatMap((lesson) => [
      {
        address: `lesson/${lesson}/teacher/index.html`,
        modules: ['/src/teacher/teacher-page.tsx'],
      },
      {
        address: `lesson/${lesson}/worksheet/index.html`,
        modules: ['/src/worksheet/worksheet-page.tsx'],
      },
      {
        address: `lesson/${lesson}/key/index.html`,
        modules: ['/src/worksheet/key-page.tsx'],
      },
    ]),
    ...needs.flatMap((screen, index) => {
      const { lesson } = screen;
      const page = { modules: modulesOf(screen), shows: `/lesson/${lesson}/${screen.screen}` };
      const isFirst = needs[index - 1]?.lesson !== lesson;
      return [
        ...(isFirst ? [{ ...page, address: `lesson/${lesson}/index.html` }] : []),
        { ...page, address: `lesson/${lesson}/${screen.screen}/index.html` },
      ];
    }),
  ];
}

function withLinks(html: string, links: readonly string[]): string {
  return html.replace('</head>', `${links.map((link) => `    ${link}\n`).join('')}  </head>`);
}

function isStyle(link: string): boolean {
  return link.startsWith('<link rel="stylesheet"');
}

function modulesOf({ lesson, figureKinds, questionKinds }: ScreenNeeds): string[] {
  const cards = questionKinds.flatMap((kind) => cardFolders[kind] ?? []);
  return [
    '/src/lesson/lesson-page.tsx',
    `/content/${lesson}/questions.ts`,
    `/content/${lesson}/figures.ts`,
    ...[...figureKinds, ...cards].map((widget) => `/widgets/src/${widget}/index.ts`),
  ];
}

/** The widget behind each kind of question; a figure's widget is named like its kind. */
const cardFolders: Readonly<Record<string, string>> = {
  single: 'single-choice',
  multi: 'multiple-choice',
  'true-false': 'true-false',
  short: 'short-answer',
  number: 'number-answer',
  estimate: 'estimate',
  order: 'ordering',
  sort: 'sorting',
  match: 'matching',
  explain: 'explanation',
  open: 'open-answer',
  cloze: 'cloze',
  highlight: 'highlight',
  hotspot: 'hotspot',
  curve: 'curve',
  trust: 'trust',
  share: 'share',
  prediction: 'prediction',
  'network-goal': 'tie-board',
};

/** Whatever imports a style then waits for it; a style sheet that is already linked it takes as loaded. */
function preloaded(link: string): string {
  return link.replace('rel="stylesheet"', 'rel="preload" as="style"');
}

function fontLinks(bundle: Bundle, base: string): string[] {
  const names = Object.keys(bundle);
  return preloadedFonts.map((font) => {
    const file = names.find((name) => new RegExp(`/${font}-[\\w-]{8}\\.woff2$`).test(name));
    if (!file) throw new Error(`The build has no font “${font}” to preload.`);
    return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${file}" />`;
  });
}

function linksOf(bundle: Bundle, base: string, modules: readonly string[]): string[] {
  const files = new Set<string>();
  const styles = new Set<string>();
  const collect = (chunk: Chunk | undefined) => {
    if (!chunk || chunk.isEntry || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    const { importedCss } = (chunk as Chunk & ViteChunk).viteMetadata ?? {};
    for (const style of importedCss ?? []) styles.add(style);
    for (const name of chunk.imports) collect(asChunk(bundle[name]));
  };
  for (const module of modules) collect(chunkOf(bundle, module));
  return [
    ...[...styles].map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}" />`),
    ...[...files].map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}" />`),
  ];
}

interface ViteChunk {
  readonly viteMetadata?: { readonly importedCss?: ReadonlySet<string> };
}

function chunkOf(bundle: Bundle, module: string): Chunk | undefined {
  return Object.values(bundle)
    .map(asChunk)
    .find((chunk) => chunk?.facadeModuleId?.endsWith(module));
}

function asChunk(file: Bundle[string] | undefined): Chunk | undefined {
  return file?.type === 'chunk' ? file : undefined;
}
