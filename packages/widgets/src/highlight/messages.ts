import type { Catalogue } from '../language/index.ts';

type Key =
  | 'how'
  | 'keys'
  | 'passage'
  | 'marked'
  | 'empty'
  | 'rightWord'
  | 'wrongWord'
  | 'missedWord'
  | 'missed'
  | 'allFound'
  | 'found'
  | 'leaveOut';

export const messages: Catalogue<Key> = {
  en: {
    how: 'Tap words to mark them, or drag over several.',
    keys: 'Arrow keys go from one to the next, Space marks, Shift with an arrow marks several.',
    passage: 'The passage',
    marked: '{count, plural, =0 {Nothing marked yet} one {# place marked} other {# places marked}}',
    empty: 'Mark at least one place first.',
    rightWord: 'right',
    wrongWord: 'not this',
    missedWord: 'not marked, but belongs',
    missed: 'You left this one out.',
    allFound: 'You marked every place that belongs, and no other.',
    found:
      'You found {found} of {all}{wrong, plural, =0 {} one {; # place does not belong} other {; # places do not belong}}.',
    leaveOut: 'You found all {all}, {wrong, plural, one {and # more} other {and # more}}.',
  },
  id: {
    how: 'Ketuk kata untuk menandainya, atau geser melewati beberapa.',
    keys: 'Tombol panah berpindah ke berikutnya, Spasi menandai, Shift dengan panah menandai beberapa.',
    passage: 'Bacaan',
    marked: '{count, plural, =0 {Belum ada yang ditandai} other {# bagian ditandai}}',
    empty: 'Tandai setidaknya satu bagian dulu.',
    rightWord: 'benar',
    wrongWord: 'bukan ini',
    missedWord: 'tidak ditandai, padahal termasuk',
    missed: 'Yang ini terlewat.',
    allFound: 'Semua yang termasuk sudah kamu tandai, tanpa yang lain.',
    found:
      'Kamu menemukan {found} dari {all}{wrong, plural, =0 {} other {; # bagian tidak termasuk}}.',
    leaveOut: 'Kamu menemukan semua {all}, ditambah {wrong} yang tidak termasuk.',
  },
};
