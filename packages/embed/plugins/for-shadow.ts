/**
 * Rewrites a style sheet of a page into one of a shadow root.
 *
 * - `:root` is the host element there, and the theme stands in its `theme` attribute.
 * - A rem is the host page's own size, often 10 px; ours is measured by the reader's setting instead.
 *   Conditions cannot hold variables, so a rem in them is 16 px.
 */
export function forShadow(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\[data-gs-theme="(\w+)"\]/gm, ':host([theme="$1"])')
    .replaceAll(':root:not([data-gs-theme])', ':host(:not([theme]))')
    .replaceAll(':root', ':host')
    .replaceAll(/(@(?:media|container)[^{]*)\{/g, (condition) =>
      condition.replaceAll(rem, (_, size: string) => `${Number(size) * 16}px`),
    )
    .replaceAll(rem, 'calc($1 * var(--gs-rem))');
}

const rem = /\b(\d*\.?\d+)rem\b/g;
