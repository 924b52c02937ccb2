import { useState } from 'react';
import { type Placed, put, takeBack } from './placed.ts';

/** What the learner has in hand: a card looking for a place, or a place waiting for a card. */
export type Held = { readonly card: string } | { readonly place: string } | null;

export interface PlacingOptions {
  placed: Placed;
  onPlace: (placed: Placed) => void;
  /** True where a place has room for one card. */
  holdsOne: boolean;
}

/** Tap a card, then a place, or the other way round. */
export function usePlacing({ placed, onPlace, holdsOne }: PlacingOptions) {
  const [held, setHeld] = useState<Held>(null);

  function lay(card: string, place: string) {
    setHeld(null);
    onPlace(put(placed, card, place, holdsOne));
  }

  function tapCard(card: string) {
    if (held && 'place' in held) lay(card, held.place);
    else setHeld(held?.card === card ? null : { card });
  }

  function tapPlace(place: string) {
    if (held && 'card' in held) lay(held.card, place);
    else setHeld(held?.place === place ? null : { place });
  }

  function putBack(card: string) {
    setHeld(null);
    onPlace(takeBack(placed, card));
  }

  return { held, lay, tapCard, tapPlace, putBack, letGo: () => setHeld(null) };
}
