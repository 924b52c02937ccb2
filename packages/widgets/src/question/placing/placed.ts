/** Which card lies in which place, by id. A card without a place is still in the tray. */
export type Placed = Readonly<Record<string, string>>;

/** Puts a card into a place. A place with room for one gives its former card back to the tray. */
export function put(placed: Placed, cardId: string, placeId: string, holdsOne: boolean): Placed {
  const others = Object.entries(placed).filter(
    ([card, place]) => card !== cardId && !(holdsOne && place === placeId),
  );
  return Object.fromEntries([...others, [cardId, placeId]]);
}

/** Takes a card back into the tray. */
export function takeBack(placed: Placed, cardId: string): Placed {
  return Object.fromEntries(Object.entries(placed).filter(([card]) => card !== cardId));
}

/** The cards in a place, in the order they were put there. */
export function cardsIn(placed: Placed, placeId: string): string[] {
  return Object.keys(placed).filter((card) => placed[card] === placeId);
}
