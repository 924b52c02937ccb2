import { GroundswellFigure, GroundswellQuestion } from './element/index.ts';
import { followFrames } from './frames/index.ts';

// The line that embeds a figure brings this script along each time, perhaps in two versions.
if (!customElements.get('groundswell-figure')) {
  customElements.define('groundswell-figure', GroundswellFigure);
  customElements.define('groundswell-question', GroundswellQuestion);
  followFrames(import.meta.url);
}
