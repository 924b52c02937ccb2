export { type FigureKind, figureKinds, type Outcome } from './kinds.ts';
export { type OpenedFigure, openFigure, type RefusalReason } from './open-figure.ts';
