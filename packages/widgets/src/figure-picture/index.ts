export { paintFigure, pngOfFigure } from './png-of-figure.ts';
export { figureMarkup, svgOfFigure } from './svg-of-figure.ts';
