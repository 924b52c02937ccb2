import type { LessonOutline } from '../src/lesson/outline.ts';
import type * as Drawing from '../src/drawn/draw-page.tsx';
import { knownLessons } from './content/content-plugin.ts';
import { openLoader } from './content/loader.ts';
import { lessonWords } from './lesson-words.ts';

const languages = ['en', 'id'] as const;

interface Site {
  readonly root: string;
  readonly base: string;
  readonly outlines: readonly LessonOutline[];
}

/** A page's HTML in each language. */
export type DrawnPage = Readonly<Record<(typeof languages)[number], string>>;

/**
 * The course page and every screen, by address: a first visitor reads them while the scripts are
 * fetched.
 */
export async function drawPages({ root, base, outlines }: Site): Promise<Map<string, DrawnPage>> {
  const loader = await openLoader(root, [knownLessons(outlines), lessonWords()]);
  try {
    const { drawPage } = await loader.load<typeof Drawing>('/src/drawn/draw-page.tsx');
    const pages = new Map<string, DrawnPage>();
    for (const address of addresses(outlines)) {
      const [en, id] = await Promise.all(
        languages.map((language) => drawPage({ address, base, language })),
      );
      if (en && id) pages.set(address, { en, id });
    }
    return pages;
  } finally {
    await loader.close();
  }
}

/** What stands in for a page until its scripts take over. */
interface Drawing {
  readonly picture: DrawnPage;
  /** Links that wait until it is painted. */
  readonly later: readonly string[];
  readonly base: string;
  /** The path of the page that it shows. */
  readonly at: string;
}

/**
 * A page that `show-drawn.js` draws at once in the reader's language, if it stands at its address;
 * the scripts wait in a template until that is painted, so that styles and letters have the line
 * to themselves.
 */
export function withDrawing(html: string, { picture, later, base, at }: Drawing): string {
  const scripts = html.match(scriptTags) ?? [];
  const templates = [
    `<template id="scripts">${[...scripts, ...later].join('')}</template>`,
    ...languages.map(
      (language) =>
        `<template data-drawn="${language}" data-at="${at.replace(/\/$/, '')}">${picture[language]}</template>`,
    ),
    `<script src="${base}show-drawn.js"></script>`,
  ].join('\n    ');
  return html
    .replaceAll(scriptTags, '')
    .replace('<noscript>', (noscript) => `${templates}\n    ${noscript}`);
}

const scriptTags = /\n *<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;

function addresses(outlines: readonly LessonOutline[]): string[] {
  return [
    '/',
    ...outlines.flatMap(({ id, screens }) => screens.map((screen) => `/lesson/${id}/${screen.id}`)),
  ];
}
