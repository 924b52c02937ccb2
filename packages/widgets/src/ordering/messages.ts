import type { Catalogue } from '../language/index.ts';

type Key =
  | 'how'
  | 'up'
  | 'down'
  | 'grip'
  | 'moved'
  | 'theOrder'
  | 'either'
  | 'list'
  | 'lookAtCards';

export const messages: Catalogue<Key> = {
  en: {
    how: 'Drag a card by its dots, or use the arrows.',
    up: 'Move up: {item}',
    down: 'Move down: {item}',
    grip: 'Drag',
    moved: '“{item}” is now {place, number} of {total, number}.',
    theOrder: 'The order',
    either: '{items} (either order)',
    list: 'Your order',
    lookAtCards: 'Look at the cards with the turning arrow.',
  },
  id: {
    how: 'Seret kartu pada titik-titiknya, atau pakai tanda panah.',
    up: 'Naikkan: {item}',
    down: 'Turunkan: {item}',
    grip: 'Seret',
    moved: '“{item}” sekarang di urutan {place, number} dari {total, number}.',
    theOrder: 'Urutannya',
    either: '{items} (boleh dibalik)',
    list: 'Urutanmu',
    lookAtCards: 'Perhatikan kartu dengan panah berputar.',
  },
};
