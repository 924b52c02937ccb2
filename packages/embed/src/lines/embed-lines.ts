import type { Language } from '@groundswell/core/quiz';
import { writeFigureLink } from '@groundswell/widgets/share-button';
import { htmlTag } from './html-tag.ts';

/** What an author set up, and where Groundswell lives. */
export interface EmbeddedFigure {
  /** A kind of figure, such as `reach-dots`, or `question`. */
  readonly kind: string;
  /** As the kind's schema takes them; for a question, the question itself. */
  readonly settings: unknown;
  /** One sentence that says how to read the figure. @default the kind's own */
  readonly caption?: string | undefined;
  /** @default the language of the page around it */
  readonly language?: Language | undefined;
  /** @default what the reader's system asks for */
  readonly theme?: 'light' | 'dark' | 'contrast' | undefined;
  /** The address of the site, such as `https://groundswell.example/course/`. */
  readonly site: string;
}

/** The three ways to take a figure elsewhere, each ready to paste. */
export interface EmbedLines {
  /** An address that opens the figure on a page of its own. */
  readonly link: string;
  /** For places without scripts: a frame, closed off from the page around it. */
  readonly iframe: string;
  /** The one line for a web page: the loader and the element. */
  readonly element: string;
}

/**
 * Writes the lines that put a figure or a question into another page.
 *
 * @throws TypeError if `site` is no absolute address.
 */
export function embedLines(figure: EmbeddedFigure): EmbedLines {
  const site = siteAddress(figure.site);
  const frame = frameAddress(figure, site);
  return {
    link: frame,
    iframe: iframeLine(figure, frame),
    element: elementLine(figure, site),
  };
}

function siteAddress(site: string): URL {
  if (!URL.canParse(site)) {
    throw new TypeError(
      `The site’s address is “${site}”; give the whole of it, such as https://groundswell.example/.`,
    );
  }
  return new URL(site.endsWith('/') ? site : `${site}/`);
}

function frameAddress(figure: EmbeddedFigure, site: URL): string {
  const { kind, caption, language, theme } = figure;
  const page = new URL(`embed/${kind}/`, site);
  page.searchParams.set('s', writeFigureLink(figure));
  if (caption) page.searchParams.set('caption', caption);
  if (language) page.searchParams.set('lang', language);
  if (theme) page.searchParams.set('theme', theme);
  return page.href;
}

/** Scripts alone are allowed: what the figure does not need, it does not get. */
function iframeLine({ kind, caption, language }: EmbeddedFigure, frame: string): string {
  return htmlTag('iframe', {
    src: frame,
    title: caption ?? kind,
    lang: language,
    width: '100%',
    height: '640',
    loading: 'lazy',
    sandbox: 'allow-scripts allow-downloads',
    allow: 'clipboard-write',
    style: 'border:0',
  });
}

function elementLine(figure: EmbeddedFigure, site: URL): string {
  const { kind, caption, language, theme } = figure;
  const isQuestion = kind === 'question';
  const loader = htmlTag('script', { type: 'module', src: new URL('embed.js', site).href });
  const element = htmlTag(isQuestion ? 'groundswell-question' : 'groundswell-figure', {
    name: isQuestion ? undefined : kind,
    settings: writeFigureLink(figure),
    caption,
    lang: language,
    theme,
  });
  return `${loader}${element}`;
}
