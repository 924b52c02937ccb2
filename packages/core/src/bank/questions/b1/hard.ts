import type { Question } from '../../../quiz/question.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { juul, vosoughi } from './shared.ts';

export const hard: readonly Question[] = [
  {
    id: 'bank-b1-head-start',
    kind: 'order',
    prompt: t(
      'A fact-check twice as catchy as the hoax. How many people does it reach in the end? Most first.',
      'Cek fakta dua kali lebih memikat daripada hoaks. Berapa orang akhirnya terjangkau? Terbanyak dulu.',
    ),
    items: [
      { id: 'zero', text: t('starts together', 'mulai bersamaan') },
      { id: 'two', text: t('starts two steps later', 'mulai dua langkah kemudian') },
      { id: 'four', text: t('starts four steps later', 'mulai empat langkah kemudian') },
    ],
    answer: [['zero'], ['two'], ['four']],
    feedback: t(
      'Twice as catchy buys about two steps: 85, 49 and 12%.',
      'Dua kali lebih memikat membayar sekitar dua langkah: 85, 49, dan 12%.',
    ),
    misplaced: [
      {
        item: 'zero',
        after: 'four',
        ...remark(
          t(
            'Being late costs, but it is never useless.',
            'Terlambat itu mahal, walau tak pernah sia-sia.',
          ),
          'late-is-useless',
        ),
      },
    ],
    otherwise: t(
      'Whoever reaches a person first stays, in this race.',
      'Di lomba ini, yang lebih dulu sampai yang menetap.',
    ),
    source: t('The race of this lesson, 200 networks.', 'Lomba di pelajaran ini, 200 jaringan.'),
  },
  {
    id: 'bank-b1-surprise',
    kind: 'cloze',
    prompt: t('Complete the sentence.', 'Lengkapi kalimatnya.'),
    passage: t(
      'In that study false stories were newer to readers, and replies to them showed more {{feeling}}.',
      'Di penelitian itu, kisah keliru lebih baru bagi pembaca, dan balasannya menunjukkan lebih banyak {{feeling}}.',
    ),
    gaps: [
      {
        id: 'feeling',
        options: [
          right('surprise', t('surprise', 'kejutan'), t('Yes, and disgust.', 'Ya, dan rasa muak.')),
          wrong(
            'calm',
            t('calm', 'ketenangan'),
            t('Calm news rarely asks to be passed on.', 'Kabar tenang jarang minta diteruskan.'),
          ),
        ],
      },
    ],
    source: vosoughi,
  },
  {
    id: 'bank-b1-explain-larger',
    kind: 'explain',
    prompt: t(
      'False cascades are larger, yet of the same shape at equal size. Put that into one sentence.',
      'Kaskade keliru lebih besar, tetapi sama bentuknya pada ukuran sama. Jelaskan dalam satu kalimat.',
    ),
    model: t(
      'They are passed on a little more at every contact, which makes big ones more frequent, but a big one of either sort looks alike.',
      'Ia sedikit lebih sering diteruskan di tiap kontak, sehingga yang besar lebih sering terjadi, tetapi yang besar dari kedua jenis tampak serupa.',
    ),
    source: juul,
  },
];
