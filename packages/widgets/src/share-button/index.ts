export {
  type LinkedFigure,
  type ReadLink,
  readFigureLink,
  writeFigureLink,
} from './figure-link.ts';
export { type FigureAddress, FigureLinks, useFigureAddress } from './figure-links.tsx';
export { ShareMenu, type ShareMenuProps } from './share-menu.tsx';
export { ShareFigure, type ShareFigureProps } from './share-figure.tsx';
