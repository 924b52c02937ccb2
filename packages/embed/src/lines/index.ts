export { type EmbeddedFigure, type EmbedLines, embedLines } from './embed-lines.ts';
