import { type LinkedFigure, writeFigureLink } from '@groundswell/widgets/share-button';

/** A shared figure opens on a page of its own, wherever this site lives. */
export function figureAddress(figure: LinkedFigure): string {
  const page = new URL(`${import.meta.env.BASE_URL}figure/`, location.origin);
  page.searchParams.set('s', writeFigureLink(figure));
  return page.href;
}
