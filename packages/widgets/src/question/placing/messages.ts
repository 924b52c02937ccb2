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
  | 'cuePairs'
  | 'emptyPlace';

export const messages: Catalogue<Key> = {
  en: {
    tray: 'Cards to place',
    trayEmpty: 'All placed',
    placeHere: 'Put “{card}” in “{place}”',
    choosePlace: 'Choose a card for “{place}”',
    putBack: 'Put back',
    cardHeld: 'You hold “{card}”. Now choose a place.',
    placeHeld: 'Now choose a card for “{place}”.',
    laid: '“{card}” is in “{place}”. {left, plural, =0 {All cards are placed.} one {# card left.} other {# cards left.}}',
    tookBack: '“{card}” is back with the cards.',
    cueBins: 'Tap a card, then its place',
    cuePairs: 'Tap a card, then its partner',
    emptyPlace: 'Nothing here yet',
  },
  id: {
    tray: 'Kartu yang belum ditaruh',
    trayEmpty: 'Semua sudah ditaruh',
    placeHere: 'Taruh “{card}” di “{place}”',
    choosePlace: 'Pilih kartu untuk “{place}”',
    putBack: 'Kembalikan',
    cardHeld: 'Kamu memegang “{card}”. Sekarang pilih tempatnya.',
    placeHeld: 'Sekarang pilih kartu untuk “{place}”.',
    laid: '“{card}” ada di “{place}”. {left, plural, =0 {Semua kartu sudah ditaruh.} other {Sisa # kartu.}}',
    tookBack: '“{card}” kembali ke tumpukan kartu.',
    cueBins: 'Ketuk kartu, lalu tempatnya',
    cuePairs: 'Ketuk kartu, lalu pasangannya',
    emptyPlace: 'Masih kosong',
  },
};
