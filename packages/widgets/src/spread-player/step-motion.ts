import type { Speed } from './use-spread-player.ts';

/** How long the parts of a step take, in ms. The tokens round the drawing say it, so reduced motion cuts. */
export function stepMotion(speed: Speed, drawing: Element | null) {
  const style = getComputedStyle(drawing ?? document.documentElement);
  const tellMs = milliseconds(style.getPropertyValue('--gs-tell')) / speed;
  const landMs = milliseconds(style.getPropertyValue('--gs-land')) / speed;
  const cuts = tellMs + landMs === 0;
  return { tellMs, landMs, restMs: (cuts ? 900 : 240) / speed };
}

function milliseconds(duration: string): number {
  const amount = Number.parseFloat(duration) || 0;
  return duration.trim().endsWith('ms') ? amount : amount * 1000;
}
