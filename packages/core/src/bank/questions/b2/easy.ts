import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { bounded, wood } from './shared.ts';

const broockman = sameText('Broockman & Kalla 2016, doi:10.1126/science.aad9713.');

export const easy: readonly Question[] = [
  {
    id: 'bank-b2-backfire',
    kind: 'true-false',
    prompt: t(
      'Corrections usually backfire: people believe the error more.',
      'Koreksi biasanya berbalik arah: orang makin percaya yang keliru.',
    ),
    answer: false,
    whenTrue: remark(
      t(
        '52 issues, over 10,100 people, no backfire.',
        '52 isu, lebih dari 10.100 orang, tak ada efek bumerang.',
      ),
      'facts-backfire',
    ),
    whenFalse: remark(
      t('Right: they help, partly, and fade.', 'Betul: koreksi membantu, sebagian, dan memudar.'),
    ),
    source: wood,
  },
  {
    id: 'bank-b2-both-ways',
    kind: 'true-false',
    prompt: t(
      'Opinion can be moved from good to bad and from bad to good.',
      'Pendapat bisa digeser dari baik ke buruk dan dari buruk ke baik.',
    ),
    answer: true,
    whenTrue: remark(
      t(
        'Yes, both are shown in experiments; how far depends on source and repetition.',
        'Ya, keduanya tampak di percobaan; seberapa jauh bergantung pada sumber dan pengulangan.',
      ),
    ),
    whenFalse: remark(
      t(
        'Both ways were measured, also a lasting reduction of prejudice.',
        'Kedua arah pernah diukur, juga berkurangnya prasangka secara bertahan.',
      ),
      'nobody-changes',
    ),
    source: broockman,
  },
  {
    id: 'bank-b2-model-law',
    kind: 'single',
    prompt: t(
      'A model of opinions splits into two camps. What have you learned?',
      'Sebuah model pendapat terbelah dua kubu. Apa yang kamu pelajari?',
    ),
    options: [
      right(
        'can',
        t('Such a rule can make camps', 'Aturan seperti itu bisa membentuk kubu'),
        t(
          'Yes: a possibility, to be held against people.',
          'Ya: sebuah kemungkinan, untuk diuji pada manusia.',
        ),
      ),
      wrong(
        'law',
        t('People always split', 'Manusia selalu terbelah'),
        t(
          'With other settings the same rule makes consensus.',
          'Dengan setelan lain, aturan yang sama membentuk kesepakatan.',
        ),
        'model-is-law',
      ),
      wrong(
        'nothing',
        t('Nothing at all', 'Tidak ada'),
        t(
          'You learned what a simple rule is enough for.',
          'Kamu belajar apa yang cukup dijelaskan aturan sederhana.',
        ),
      ),
    ],
    source: bounded,
  },
];
