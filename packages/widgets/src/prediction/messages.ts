import type { Catalogue } from '../language/index.ts';

type Key =
  | 'lock'
  | 'lockedIn'
  | 'choiceLockedIn'
  | 'typeInstead'
  | 'notYetSet'
  | 'guess'
  | 'happened'
  | 'miss'
  | 'hit'
  | 'sure'
  | 'announceLocked';

export const messages: Catalogue<Key> = {
  en: {
    lock: 'Lock my guess',
    lockedIn: '{guess}, locked in',
    choiceLockedIn: 'locked in',
    typeInstead: 'or type it',
    notYetSet: 'not set yet',
    guess: 'your guess',
    happened: 'what happened',
    miss: 'Not what you said. Good: that is where learning sits.',
    hit: 'You saw that coming.',
    sure: '{sureness} sure',
    announceLocked: 'Guess locked: {guess}.',
  },
  id: {
    lock: 'Kunci tebakanku',
    lockedIn: '{guess}, terkunci',
    choiceLockedIn: 'terkunci',
    typeInstead: 'atau ketik',
    notYetSet: 'belum diatur',
    guess: 'tebakanmu',
    happened: 'yang terjadi',
    miss: 'Tidak seperti tebakanmu. Bagus: di situlah kamu belajar.',
    hit: 'Kamu sudah menduganya.',
    sure: 'yakin {sureness}',
    announceLocked: 'Tebakan terkunci: {guess}.',
  },
};
