export { pngOfFigure } from './png-of-figure.ts';
export { svgOfFigure } from './svg-of-figure.ts';
