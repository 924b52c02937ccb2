export {
  type LinkedFigure,
  type ReadLink,
  readFigureLink,
  writeFigureLink,
} from './figure-link.ts';
export { type FigureAddress, FigureLinks, useFigureAddress } from './figure-links.tsx';
export { ShareButton, type ShareButtonProps } from './share-button.tsx';
