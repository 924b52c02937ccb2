import { type LinkedFigure, writeFigureLink } from '@groundswell/widgets/share-button';

// Told apart, for the bundler takes `new URL(…, import.meta.url)` for a file of its own.
const here = import.meta.url;

/** Where a shared figure opens: its page on the site that this script comes from. */
export function pageOf(figure: LinkedFigure): string {
  const page = new URL(`../${figure.kind}/`, here);
  page.searchParams.set('s', writeFigureLink(figure));
  return page.href;
}
