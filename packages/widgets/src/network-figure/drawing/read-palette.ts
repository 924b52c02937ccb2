import { type LookState, lookStates } from '../../state-mark/index.ts';
import type { Palette, Rgb } from './palette.ts';

/** Tokens may hold any CSS colour, so the browser itself turns them into numbers. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = rgbReader();
  const token = (name: string) => read(style.getPropertyValue(`--gs-${name}`).trim());
  return {
    ground: read(groundOf(element)),
    sheet: token('sheet'),
    ink: token('ink'),
    quietInk: token('ink-2'),
    states: lookStates.map((state: LookState) => token(`state-${state}`)),
  };
}

/** Calls back after the theme changed, by attribute or by the reader's settings. Returns how to stop. */
export function watchTheme(element: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  const themed = element.closest('[data-gs-theme]');
  const attributes = { attributes: true, attributeFilter: ['data-gs-theme', 'style', 'class'] };
  for (const host of new Set([document.documentElement, ...(themed ? [themed] : [])])) {
    observer.observe(host, attributes);
  }
  const media = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
    matchMedia(query),
  );
  for (const query of media) query.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    for (const query of media) query.removeEventListener('change', onChange);
  };
}

/** The nearest background behind the figure. */
function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'transparent' && !/[,/] ?0\)$/.test(backgroundColor)) {
      return backgroundColor;
    }
  }
  return 'white';
}

function rgbReader() {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  return (color: string): Rgb => {
    if (!context) return [0, 0, 0];
    context.fillStyle = '#000';
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
    return [r, g, b];
  };
}
