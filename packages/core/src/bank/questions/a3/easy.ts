import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';

const rosenstone = sameText(
  'Rosenstone & Hansen 1993/2003, Mobilization, Participation, and Democracy in America.',
);

export const easy: readonly Question[] = [
  {
    id: 'bank-a3-definition',
    kind: 'cloze',
    prompt: t('Complete the definition of mobilization.', 'Lengkapi definisi mobilisasi.'),
    passage: t(
      'The process by which groups {{verb}} other people to {{aim}}.',
      'Proses ketika kelompok {{verb}} orang lain untuk {{aim}}.',
    ),
    gaps: [
      {
        id: 'verb',
        options: [
          right(
            'induce',
            t('induce', 'mendorong'),
            t('Yes: get others to do something.', 'Ya: membuat orang lain melakukan sesuatu.'),
          ),
          wrong(
            'inform',
            t('inform', 'memberi tahu'),
            t(
              'Informing is reach. Mobilizing asks for more.',
              'Memberi tahu itu jangkauan. Mobilisasi lebih dari itu.',
            ),
            'informing-is-mobilizing',
          ),
        ],
      },
      {
        id: 'aim',
        options: [
          right(
            'take-part',
            t('take part', 'ikut serta'),
            t('Yes: taking part is the aim.', 'Ya: ikut serta adalah tujuannya.'),
          ),
          wrong(
            'agree',
            t('agree', 'setuju'),
            t(
              'Agreeing is persuasion; many agree and stay at home.',
              'Setuju itu hasil persuasi; banyak yang setuju tetapi tinggal di rumah.',
            ),
            'mobilizing-is-persuading',
          ),
        ],
      },
    ],
    source: rosenstone,
  },
  {
    id: 'bank-a3-like',
    kind: 'true-false',
    prompt: t(
      'Five hundred likes on the clean-up poster are five hundred participants.',
      'Lima ratus suka pada poster bersih sungai berarti lima ratus peserta.',
    ),
    answer: false,
    whenTrue: remark(
      t(
        'A like is a signal. Nobody has picked up a bag yet.',
        'Suka itu isyarat. Belum ada yang mengangkat karung.',
      ),
      'like-is-participation',
    ),
    whenFalse: remark(t('Right: count who comes.', 'Betul: hitung siapa yang datang.')),
    source: rosenstone,
  },
  {
    id: 'bank-a3-three-reasons',
    kind: 'match',
    prompt: t(
      'Why people stay out, and what helps',
      'Mengapa orang tidak ikut, dan apa yang membantu',
    ),
    pairs: [
      {
        id: 'cant',
        left: t('they can’t', 'tidak bisa'),
        right: t('a ride, a better hour', 'tumpangan, jam yang pas'),
        feedback: t('Help removes obstacles.', 'Bantuan menyingkirkan hambatan.'),
      },
      {
        id: 'dont',
        left: t('they don’t want to', 'tidak mau'),
        right: t('respect the no', 'hormati penolakannya'),
        feedback: t('A fair answer.', 'Jawaban yang wajar.'),
      },
      {
        id: 'nobody',
        left: t('nobody asked', 'tidak ada yang mengajak'),
        right: t('a personal ask', 'ajakan pribadi'),
        feedback: t(
          'The cheapest of the three to change.',
          'Paling murah diubah di antara ketiganya.',
        ),
      },
    ],
    source: sameText('Verba, Schlozman & Brady 1995, Voice and Equality.'),
  },
];
