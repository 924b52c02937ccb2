export { type FigureKind, figureKinds, type Outcome } from './kinds.ts';
export { checkFigure, type OpenedFigure, openFigure, type RefusalReason } from './open-figure.ts';
