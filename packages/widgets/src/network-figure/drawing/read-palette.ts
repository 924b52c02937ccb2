import { colorReader, groundOf } from '../../color/index.ts';
import { type LookState, lookStates } from '../../state-mark/index.ts';
import type { Palette } from './palette.ts';

/** The colours of the theme that stands round an element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const colorOf = colorReader();
  const read = (color: string) => colorOf(color).rgb;
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
