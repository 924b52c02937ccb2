import type { TrailStop } from '@groundswell/core/quiz';
import type { Catalogue } from '../language/index.ts';

type Key = 'post' | 'forwarded' | 'shown' | 'trail' | TrailStop['kind'] | TrailStop['stance'];

export const messages: Catalogue<Key> = {
  en: {
    post: 'Post by {handle}',
    forwarded: 'forwarded',
    shown: 'Shown:',
    trail: 'What others know about it',
    official: 'office in charge',
    newsroom: 'newsroom',
    factcheck: 'fact-checkers',
    expert: 'expert',
    archive: 'archive',
    lowquality: 'weak source',
    primary: 'original document',
    confirms: 'Confirms it.',
    contradicts: 'Contradicts it.',
    context: 'Adds what was left out.',
    repeats: 'Only repeats it.',
  },
  id: {
    post: 'Unggahan {handle}',
    forwarded: 'diteruskan',
    shown: 'Terlihat:',
    trail: 'Apa kata sumber lain',
    official: 'lembaga yang berwenang',
    newsroom: 'redaksi berita',
    factcheck: 'pemeriksa fakta',
    expert: 'ahli',
    archive: 'arsip',
    lowquality: 'sumber lemah',
    primary: 'dokumen asli',
    confirms: 'Membenarkan.',
    contradicts: 'Membantah.',
    context: 'Menambahkan yang tidak disebut.',
    repeats: 'Hanya mengulang.',
  },
};
