import { useRef, useState } from 'react';
import { useMessages } from '../../language/index.ts';
import { VisuallyHidden } from '../../visually-hidden/index.ts';
import { messages } from './messages.ts';
import { cardsIn, type Placed } from './placed.ts';
import { PlacedCard, type CardVerdict } from './placed-card.tsx';
import styles from './placing-board.module.css';
import { placeAttribute, useCarry } from './use-carry.ts';
import { usePlacing } from './use-placing.ts';

interface PlacingItem {
  id: string;
  text: string;
}

export interface PlacingBoardProps {
  /** `bins` stand side by side and hold many cards; `pairs` stand in rows and hold one. */
  layout: 'bins' | 'pairs';
  places: readonly PlacingItem[];
  cards: readonly PlacingItem[];
  placed: Placed;
  onPlace: (placed: Placed) => void;
  /** Cards stay where they are. */
  locked: boolean;
  /** How each placed card stands after marking, by card id. */
  verdicts?: Readonly<Record<string, CardVerdict>> | undefined;
}

/** Cards in a tray and places to put them: by tap, by keyboard, or carried with a mouse. */
export function PlacingBoard(props: PlacingBoardProps) {
  const { layout, places, cards, placed, onPlace, locked, verdicts } = props;
  const t = useMessages(messages);
  const [news, setNews] = useState('');
  const tray = useRef<HTMLUListElement>(null);
  const placing = usePlacing({ placed, onPlace, holdsOne: layout === 'pairs' });
  const carry = useCarry(lay);
  const { held } = placing;
  const waiting = cards.filter((card) => placed[card.id] === undefined);
  // A closed question can still be read; once it is marked, the cards that are left over tell nothing.
  const showsTray = !locked || (verdicts === undefined && waiting.length > 0);

  function lay(card: string, place: string) {
    if (placed[card] === place) return;
    placing.lay(card, place);
    setNews(
      t('laid', {
        card: cardText(card),
        place: placeText(place),
        left: leftWithout(card),
        layout,
      }),
    );
  }

  function tapCard(card: string) {
    if (held && 'place' in held) return lay(card, held.place);
    placing.tapCard(card);
    setNews(t('cardHeld', { card: cardText(card) }));
  }

  function tapPlace(place: string, byKey: boolean) {
    if (held && 'card' in held) {
      lay(held.card, place);
      if (byKey) focusNextWaiting(held.card);
      return;
    }
    placing.tapPlace(place);
    setNews(t('placeHeld', { place: placeText(place) }));
  }

  function putBack(card: string) {
    placing.putBack(card);
    setNews(t('tookBack', { card: cardText(card) }));
  }

  /** The next card in the tray takes the focus, so that the keyboard need not walk back to it. */
  function focusNextWaiting(laidCard: string) {
    const next = [...(tray.current?.querySelectorAll('button') ?? [])];
    next.find((button) => button.dataset['card'] !== laidCard)?.focus();
  }

  const cardText = (id: string) => cards.find((card) => card.id === id)?.text ?? id;
  const placeText = (id: string) => places.find((place) => place.id === id)?.text ?? id;
  const leftWithout = (id: string) => waiting.filter((card) => card.id !== id).length;
  const heldCard = held && 'card' in held ? held.card : undefined;
  const heldPlace = held && 'place' in held ? held.place : undefined;

  const cardAt = (id: string) => (
    <PlacedCard
      key={id}
      id={id}
      text={cardText(id)}
      held={heldCard === id}
      laid={placed[id] !== undefined}
      locked={locked}
      verdict={verdicts?.[id]}
      onTap={() => tapCard(id)}
      onCarry={(event) => carry(event, id)}
    />
  );

  return (
    <div
      className={styles.board}
      data-layout={layout}
      data-holding={heldCard !== undefined}
      onKeyDown={(event) => event.key === 'Escape' && placing.letGo()}
      role="presentation"
    >
      {showsTray ? (
        <div className={styles.tray}>
          {locked ? null : (
            <p className={styles.trayName}>
              {waiting.length > 0 ? t(layout === 'bins' ? 'cueBins' : 'cuePairs') : t('trayEmpty')}
            </p>
          )}
          <ul ref={tray} className={styles.cards} aria-label={t('tray')}>
            {waiting.map((card) => cardAt(card.id))}
          </ul>
        </div>
      ) : null}
      <div className={styles.places}>
        {places.map((place) => {
          const inside = cardsIn(placed, place.id);
          return (
            <section
              key={place.id}
              className={styles.place}
              aria-label={place.text}
              data-held={heldPlace === place.id || undefined}
              {...{ [placeAttribute]: locked ? undefined : place.id }}
            >
              <h4 className={styles.placeName} dir="auto">
                {place.text}
              </h4>
              <ul className={styles.cards}>{inside.map(cardAt)}</ul>
              {locked ? null : (
                <button
                  type="button"
                  className={styles.here}
                  aria-pressed={heldCard ? undefined : heldPlace === place.id}
                  onClick={(event) => tapPlace(place.id, event.detail === 0)}
                >
                  <VisuallyHidden>
                    {heldCard
                      ? t('placeHere', { card: cardText(heldCard), place: place.text, layout })
                      : t('choosePlace', { place: place.text })}
                  </VisuallyHidden>
                </button>
              )}
            </section>
          );
        })}
      </div>
      {heldCard !== undefined && placed[heldCard] !== undefined ? (
        <button type="button" className={styles.putBack} onClick={() => putBack(heldCard)}>
          {t('putBack')}
        </button>
      ) : null}
      <output>
        <VisuallyHidden>{news}</VisuallyHidden>
      </output>
    </div>
  );
}
