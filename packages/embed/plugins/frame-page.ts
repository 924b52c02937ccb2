import { htmlTag } from '../src/lines/html-tag.ts';

interface FramePage {
  readonly title: string;
  /** The whole address of the page's oEmbed file, where the site knows its own. */
  readonly oEmbed?: string;
}

/**
 * Own files only, no inline script, no `eval`. A frame that is closed off has no origin of its own, and
 * may start a worker only from a blob.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A page that shows the one piece its address asks for; its links are relative, so it works in any folder. */
export function framePage({ title, oEmbed }: FramePage): string {
  const discovery = oEmbed
    ? htmlTag('link', { rel: 'alternate', type: 'application/json+oembed', href: oEmbed, title })
    : '';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} · Groundswell</title>
    <link rel="stylesheet" crossorigin href="../frame.css" />
    ${discovery.replace('</link>', '')}
    <script type="module" crossorigin src="../../embed.js"></script>
    <script type="module" crossorigin src="../frame.js"></script>
  </head>
  <body>
    <main id="piece">
      <p lang="en">This figure needs JavaScript, and has not come yet. Reload the page, or open it in a tab of its own.</p>
      <p lang="id">Gambar ini membutuhkan JavaScript, dan belum muncul. Muat ulang halaman, atau buka di tab tersendiri.</p>
    </main>
  </body>
</html>
`;
}
