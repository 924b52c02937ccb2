/** The nine townspeople of the boards, in the order of their initials. */
export const townspeople = [
  'ayu',
  'bima',
  'citra',
  'dewi',
  'eka',
  'fajar',
  'gita',
  'hasan',
  'intan',
] as const;

/** Those who come back from lesson to lesson. Kabar Lentera is the town's newsroom, the others are persons. */
export const cast = ['dini', 'bu-rahma', 'pak-johan', 'kabar-lentera'] as const;

export type PersonId = (typeof townspeople)[number] | (typeof cast)[number];

export const personIds: readonly PersonId[] = [...townspeople, ...cast];

/** Names are the same in every language. */
export const personNames: Readonly<Record<PersonId, string>> = {
  ayu: 'Ayu',
  bima: 'Bima',
  citra: 'Citra',
  dewi: 'Dewi',
  eka: 'Eka',
  fajar: 'Fajar',
  gita: 'Gita',
  hasan: 'Hasan',
  intan: 'Intan',
  dini: 'Dini',
  'bu-rahma': 'Bu Rahma',
  'pak-johan': 'Pak Johan',
  'kabar-lentera': 'Kabar Lentera',
};

/** Whether a face's name, as it comes with content, is one that is drawn here. */
export function isPersonId(id: string): id is PersonId {
  return Object.hasOwn(personNames, id);
}
