export { GroundswellFigure, GroundswellQuestion } from './groundswell-element.ts';
export type { EmbedEvents } from './embed-events.ts';
