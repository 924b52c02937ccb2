import type { Catalogue } from '../language/index.ts';

type Key = keyof typeof en;

const en = {
  friendsOf: 'Friends of {name}',
  friend:
    '{friend}{messages, plural, =0 {, silent} one {, acts and wrote once} other {, acts and wrote # times}}',
  count: '{messages, number}×',
  messages: 'messages',
  sources: 'different friends, of {need, number} needed',
  sits: '{name} waits',
  stands: '{name} stands up',
  tryOne: 'one friend writes {wanted, number} times',
  tryMany: '{need, number} different friends act',
  done: 'done',
  open: 'not yet',
  cue: 'Tap a friend: each tap is one message',
  start: 'Nobody has written yet. {name} needs {need, number} different friends.',
  wroteOnce: '{friend} wrote. That is {sources, number} of {need, number} friends.',
  wroteAgain:
    '{messages, number} messages from {friend}, and {friend} is still one friend. {name} has {sources, number} of {need, number}.',
  enough:
    'That makes {sources, number} different friends. {name} stands up.{others, select, no { Now begin again, and let one friend write {wanted, number} times.} other {}}',
  beginAgain: 'Begin again',
};

export const messages: Catalogue<Key> = {
  en,
  id: {
    friendsOf: 'Teman {name}',
    friend: '{friend}{messages, plural, =0 {, diam} other {, ikut dan menulis # kali}}',
    count: '{messages, number}×',
    messages: 'pesan',
    sources: 'teman berbeda, dari {need, number} yang diperlukan',
    sits: '{name} menunggu',
    stands: '{name} berdiri',
    tryOne: 'satu teman menulis {wanted, number} kali',
    tryMany: '{need, number} teman berbeda ikut',
    done: 'sudah',
    open: 'belum',
    cue: 'Ketuk seorang teman: satu ketukan satu pesan',
    start: 'Belum ada yang menulis. {name} perlu {need, number} teman berbeda.',
    wroteOnce: '{friend} menulis. Sekarang {sources, number} dari {need, number} teman.',
    wroteAgain:
      '{messages, number} pesan dari {friend}, tetapi {friend} tetap satu teman. {name} punya {sources, number} dari {need, number}.',
    enough:
      'Sudah {sources, number} teman berbeda. {name} berdiri.{others, select, no { Sekarang ulangi, dan biarkan satu teman menulis {wanted, number} kali.} other {}}',
    beginAgain: 'Ulangi',
  },
};
