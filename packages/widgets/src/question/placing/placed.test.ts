import { expect, it } from 'vitest';
import { cardsIn, put, takeBack } from './placed.ts';

it('moves a card from place to place without leaving a copy behind', () => {
  const placed = put(put({}, 'views', 'seen', false), 'views', 'acted', false);
  expect(placed).toEqual({ views: 'acted' });
});

it('keeps several cards in a bin in the order they came', () => {
  const placed = put(put({ views: 'seen' }, 'reposts', 'seen', false), 'bags', 'acted', false);
  expect(cardsIn(placed, 'seen')).toEqual(['views', 'reposts']);
});

it('gives the former card back where a place holds one', () => {
  expect(put({ a: 'slot' }, 'b', 'slot', true)).toEqual({ b: 'slot' });
});

it('takes a card back into the tray', () => {
  expect(takeBack({ a: 'slot', b: 'other' }, 'a')).toEqual({ b: 'other' });
});
