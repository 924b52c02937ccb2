import type { NameKey } from './names.ts';

/** What the schemas of figures say by their own checks, and the words for it. */
export const complaintKeys: Readonly<Record<string, NameKey>> = {
  'There are fewer friends than needed.': 'check-few',
  'Everybody stands here once.': 'check-once',
  'Every holder and both ends of every tie must be among the people.': 'check-among',
  'Friends come in pairs: one on each side.': 'check-pairs',
  'A ring needs more than twice as many people as friends each.': 'check-ring',
  'widerFriends must be more than friends.': 'check-wider',
};
