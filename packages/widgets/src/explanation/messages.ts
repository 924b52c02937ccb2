import type { SelfMark } from '@groundswell/core/quiz';
import type { Catalogue } from '../language/index.ts';

type Key = SelfMark | `${SelfMark}-said` | 'yourWords' | 'compare' | 'rewrite' | 'private';

export const messages: Catalogue<Key> = {
  en: {
    yourWords: 'In your own words',
    private: 'One sentence is enough. You mark it yourself.',
    compare: 'How close did you come?',
    'same-idea': 'Same idea',
    partly: 'Part of it',
    missed: 'Another idea',
    'same-idea-said': 'Same idea, your words. That is how it stays.',
    'partly-said': 'Part of it is there. Which piece of the model answer would you add?',
    'missed-said':
      'Another idea. Read the model answer once more, then write it again without looking.',
    rewrite: 'Write it again',
  },
  id: {
    yourWords: 'Dengan kata-katamu sendiri',
    private: 'Satu kalimat cukup. Kamu sendiri yang menilainya.',
    compare: 'Seberapa dekat jawabanmu?',
    'same-idea': 'Gagasannya sama',
    partly: 'Sebagian ada',
    missed: 'Gagasannya lain',
    'same-idea-said': 'Gagasannya sama, kata-katanya milikmu. Begitulah caranya melekat.',
    'partly-said': 'Sebagian sudah ada. Bagian mana dari contoh jawaban yang akan kamu tambahkan?',
    'missed-said':
      'Gagasannya lain. Baca sekali lagi contoh jawabannya, lalu tulis ulang tanpa melihat.',
    rewrite: 'Tulis ulang',
  },
};
