/** The nearest background behind an element. */
export function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'transparent' && !/[,/] ?0\)$/.test(backgroundColor)) {
      return backgroundColor;
    }
  }
  return 'white';
}
