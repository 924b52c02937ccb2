import type { Catalogue } from '../language/index.ts';

type Key =
  | 'lock'
  | 'lockedIn'
  | 'choiceLockedIn'
  | 'newTab'
  | 'aboutUs'
  | 'comments'
  | 'typeInstead'
  | 'notYetSet'
  | 'happened'
  | 'miss'
  | 'hit'
  | 'sure';

export const messages: Catalogue<Key> = {
  en: {
    lock: 'Lock my guess',
    lockedIn: '{guess}, locked in',
    choiceLockedIn: 'locked in',
    newTab: 'New tab',
    aboutUs: 'About us',
    comments: 'Comments',
    typeInstead: 'or type it',
    notYetSet: 'not set yet',
    happened: 'what happened',
    miss: 'Not what you said. Good: that is where learning sits.',
    hit: 'You saw that coming.',
    sure: '{sureness} sure',
  },
  id: {
    lock: 'Kunci tebakanku',
    lockedIn: '{guess}, terkunci',
    choiceLockedIn: 'terkunci',
    newTab: 'Tab baru',
    aboutUs: 'Tentang Kami',
    comments: 'Komentar',
    typeInstead: 'atau ketik',
    notYetSet: 'belum diatur',
    happened: 'yang terjadi',
    miss: 'Tidak seperti tebakanmu. Bagus: di situlah kamu belajar.',
    hit: 'Kamu sudah menduganya.',
    sure: 'yakin {sureness}',
  },
};
