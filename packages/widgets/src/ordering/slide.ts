/** Where each card of a list stands on the screen: its top edge in px. */
export type Stand = ReadonlyMap<Element, number>;

export function standOf(list: Element): Stand {
  return new Map(Array.from(list.children, (card) => [card, card.getBoundingClientRect().top]));
}

/** Lets every card slide from where it stood to its place now, at the pace that the style sheet sets for it. */
export function slideFrom(stood: Stand): void {
  for (const card of stood.keys()) {
    // A card on its way would be measured on its way.
    for (const running of card.getAnimations()) running.finish();
  }
  for (const [card, top] of stood) {
    const away = top - card.getBoundingClientRect().top;
    if (away === 0) continue;
    const { transitionDuration, transitionTimingFunction } = getComputedStyle(card);
    card.animate([{ transform: `translateY(${away}px)` }, { transform: 'none' }], {
      duration: Number.parseFloat(transitionDuration) * 1000, // computed in seconds
      easing: transitionTimingFunction,
    });
  }
}
