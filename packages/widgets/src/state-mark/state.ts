/** What a person in a network can be, as the look draws it: a colour, a shape and a word each. */
export const lookStates = [
  'unaware',
  'aware',
  'sharing',
  'acting',
  'believer',
  'checker',
  'immune',
] as const;

export type LookState = (typeof lookStates)[number];

/** The CSS variable that holds a state's colour. */
export function stateColor(state: LookState): string {
  return `var(--gs-state-${state})`;
}

/** The outline of each state's mark on a grid from −12 to 12, for SVG and for Path2D alike. */
export const stateOutlines: Readonly<Record<LookState, string>> = {
  unaware: circle(8.5),
  aware: circle(9),
  sharing: 'M0-10.5L10 7.5H-10Z',
  acting: 'M-8.5-8.5H8.5V8.5H-8.5Z',
  believer: 'M0-11L11 0L0 11L-11 0Z',
  checker: 'M10.5 0L5.3 9.1H-5.2L-10.5 0L-5.3-9.1H5.3Z',
  immune: circle(9.5),
};

/** Hollow marks show the ground inside; their outline carries the colour. */
export const hollowStates: ReadonlySet<LookState> = new Set(['unaware', 'immune']);

function circle(radius: number): string {
  return `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`;
}
