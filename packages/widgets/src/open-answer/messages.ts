import type { Catalogue } from '../language/index.ts';

type Key = 'yourWords' | 'how' | 'rubric' | 'worth' | 'found' | 'foundAll' | 'missing';

export const messages: Catalogue<Key> = {
  en: {
    yourWords: 'In your own words',
    how: 'Write a few sentences. Then you tick what is in them.',
    rubric: 'Tick what your answer has',
    worth: '{worth, plural, one {# point} other {# points}}',
    foundAll: 'Everything is in it.',
    found: '{earned, number} of {possible, plural, one {# point} other {# points}} in it.',
    missing: 'still missing',
  },
  id: {
    yourWords: 'Dengan kata-katamu sendiri',
    how: 'Tulis beberapa kalimat. Lalu centang apa yang ada di dalamnya.',
    rubric: 'Centang yang ada di jawabanmu',
    worth: '{worth, plural, other {# poin}}',
    foundAll: 'Semuanya sudah ada.',
    found: '{earned, number} dari {possible, plural, other {# poin}} sudah ada.',
    missing: 'masih kurang',
  },
};
