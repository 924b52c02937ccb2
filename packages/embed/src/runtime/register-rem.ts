/**
 * Makes `--gs-rem` a length, worked out where it is set: there `1em` is the size the reader chose in the
 * browser, whatever size the host page gives its own root.
 */
export function registerRem(): void {
  try {
    CSS.registerProperty({
      name: '--gs-rem',
      syntax: '<length>',
      inherits: true,
      initialValue: '16px',
    });
  } catch {
    // Known already, by an earlier element or another version of this script.
  }
}
