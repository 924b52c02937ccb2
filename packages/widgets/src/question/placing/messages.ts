import type { Catalogue } from '../../language/index.ts';

type Key =
  | 'tray'
  | 'trayEmpty'
  | 'placeHere'
  | 'choosePlace'
  | 'putBack'
  | 'cardHeld'
  | 'placeHeld'
  | 'laid'
  | 'tookBack'
  | 'cueBins'
  | 'cuePairs';

export const messages: Catalogue<Key> = {
  en: {
    tray: 'Cards to place',
    trayEmpty: 'All placed',
    placeHere: 'Put “{card}” {layout, select, pairs {with} other {in}} “{place}”',
    choosePlace: 'Choose a card for “{place}”',
    putBack: 'Put back',
    cardHeld: 'You hold “{card}”. Now choose a place.',
    placeHeld: 'Now choose a card for “{place}”.',
    laid: '“{card}” is {layout, select, pairs {with} other {in}} “{place}”. {left, plural, =0 {All cards are placed.} one {# card left.} other {# cards left.}}',
    tookBack: '“{card}” is back with the cards.',
    cueBins: 'Tap a card, then its place',
    cuePairs: 'Tap a card, then its partner',
  },
  id: {
    tray: 'Kartu yang belum ditaruh',
    trayEmpty: 'Semua sudah ditaruh',
    placeHere:
      '{layout, select, pairs {Pasangkan “{card}” dengan} other {Taruh “{card}” di}} “{place}”',
    choosePlace: 'Pilih kartu untuk “{place}”',
    putBack: 'Kembalikan',
    cardHeld: 'Kamu memegang “{card}”. Sekarang pilih tempatnya.',
    placeHeld: 'Sekarang pilih kartu untuk “{place}”.',
    laid: '“{card}” {layout, select, pairs {berpasangan dengan} other {ada di}} “{place}”. {left, plural, =0 {Semua kartu sudah ditaruh.} other {Sisa # kartu.}}',
    tookBack: '“{card}” kembali ke tumpukan kartu.',
    cueBins: 'Ketuk kartu, lalu tempatnya',
    cuePairs: 'Ketuk kartu, lalu pasangannya',
  },
};
