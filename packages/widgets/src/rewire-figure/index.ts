export { RewireFigure, type RewireFigureProps } from './rewire-figure.tsx';
export { type RewireFigureSettings, rewireFigureSchema } from './settings.ts';
