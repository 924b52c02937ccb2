import type { Question } from '../../../quiz/question.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { handbook, prompts } from './shared.ts';

export const easy: readonly Question[] = [
  {
    id: 'bank-b5-question-mark',
    kind: 'true-false',
    prompt: t(
      'Sharing with “is this true?” is harmless.',
      'Membagikan dengan “benarkah ini?” itu tidak apa-apa.',
    ),
    answer: false,
    whenTrue: remark(
      t(
        'Your friends see the claim, and some see only the claim. Ask in private, or check first.',
        'Temanmu melihat klaimnya, sebagian hanya klaimnya. Tanya secara pribadi, atau cek dulu.',
      ),
      'question-is-harmless',
    ),
    whenFalse: remark(
      t(
        'Right: a question mark travels worse than the claim.',
        'Betul: tanda tanya tidak ikut sejauh klaimnya.',
      ),
    ),
    source: handbook,
  },
  {
    id: 'bank-b5-decide',
    kind: 'sort',
    prompt: t('Share, check, or leave?', 'Bagikan, cek, atau biarkan?'),
    bins: [
      { id: 'share', text: t('share', 'bagikan') },
      { id: 'check', text: t('check first', 'cek dulu') },
      { id: 'leave', text: t('leave', 'biarkan') },
    ],
    cards: [
      {
        id: 'announced',
        text: t(
          'a storm warning you just read on the agency’s page',
          'peringatan badai yang baru kamu baca di laman badan cuaca',
        ),
        bin: 'share',
        feedback: t(
          'Checked and useful: pass it on with the link.',
          'Sudah dicek dan berguna: teruskan dengan tautannya.',
        ),
        elsewhere: remark(
          t(
            'Correct trust matters as much as doubt.',
            'Percaya dengan tepat sama pentingnya dengan ragu.',
          ),
          'doubt-is-skill',
        ),
      },
      {
        id: 'recall',
        text: t(
          '“Do not eat these rice crackers! My cousin says.”',
          '“Jangan makan kerupuk ini! Kata sepupuku.”',
        ),
        bin: 'check',
        feedback: t(
          'Matters if true: the food agency lists recalls.',
          'Penting bila benar: badan pangan memuat daftar penarikan.',
        ),
      },
      {
        id: 'quarrel',
        text: t('a mocking picture of the other school', 'gambar ejekan tentang sekolah sebelah'),
        bin: 'leave',
        feedback: t('Nothing to check, nothing to gain.', 'Tak ada yang dicek, tak ada gunanya.'),
      },
    ],
    source: prompts,
  },
  {
    id: 'bank-b5-private-first',
    kind: 'single',
    prompt: t(
      'Your aunt forwards a hoax to the family group. Kindest good step?',
      'Tantemu meneruskan hoaks ke grup keluarga. Langkah baik yang paling santun?',
    ),
    options: [
      right(
        'private',
        t('Write to her alone, with a source', 'Kirim pesan pribadi dengan sumbernya'),
        t(
          'Yes: “Maaf, boleh saya bantu cek?” costs her no face.',
          'Ya: “Maaf, boleh saya bantu cek?” menjaga perasaannya.',
        ),
      ),
      wrong(
        'mock',
        t('Answer with a laughing sticker', 'Balas dengan stiker tertawa'),
        t('She learns that she is laughed at, nothing else.', 'Ia hanya tahu sedang ditertawakan.'),
      ),
      wrong(
        'silent',
        t('Leave the group', 'Keluar dari grup'),
        t('Then nobody there sees the fact.', 'Maka tak ada yang melihat faktanya.'),
      ),
    ],
    source: handbook,
  },
];
