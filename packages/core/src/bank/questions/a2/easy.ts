import type { Question } from '../../../quiz/question.ts';
import { answer, remark, t } from '../../question-parts.ts';
import { averaging, hodas, lerman } from './shared.ts';

export const easy: readonly Question[] = [
  {
    id: 'bank-a2-votes',
    kind: 'number',
    prompt: t(
      'Raka has 24 ties, the average is 8. How many effective votes has he?',
      'Raka punya 24 ikatan, rata-rata 8. Berapa suara efektifnya?',
    ),
    answer: 3,
    accept: [3, 3],
    feedback: t(
      '24 ÷ 8: three times an average person’s weight.',
      '24 ÷ 8: tiga kali bobot orang rata-rata.',
    ),
    offAnswers: [
      {
        exactly: 24,
        feedback: t(
          'That is his ties. Divide by the average.',
          'Itu ikatannya. Bagi dengan rata-rata.',
        ),
        tag: 'followers-equal-influence',
      },
      {
        exactly: 16,
        feedback: t(
          'That is a difference; a weight compares by dividing.',
          'Itu selisih; bobot dibandingkan dengan membagi.',
        ),
      },
    ],
    otherwise: t('Ties divided by average ties.', 'Ikatan dibagi rata-rata ikatan.'),
    source: averaging,
  },
  {
    id: 'bank-a2-feed-census',
    kind: 'true-false',
    prompt: t(
      'If nine of ten posts in my feed agree, about nine of ten people agree.',
      'Kalau sembilan dari sepuluh unggahan di linimasaku setuju, kira-kira sembilan dari sepuluh orang setuju.',
    ),
    answer: false,
    whenTrue: remark(
      t(
        'A feed shows whom you follow, and the busy ones most. It is a window, not a census.',
        'Linimasa menampilkan yang kamu ikuti, terutama yang ramai. Itu jendela, bukan sensus.',
      ),
      'my-feed-is-population',
    ),
    whenFalse: remark(
      t(
        'Right. A small fair sample says more than a big bent window.',
        'Betul. Sampel kecil yang adil lebih berarti daripada jendela besar yang bengkok.',
      ),
    ),
    source: lerman,
  },
  {
    id: 'bank-a2-name-it',
    kind: 'short',
    prompt: t(
      '“My friends have more friends than I, on average.” What is this called? (two words)',
      '“Rata-rata temanku punya teman lebih banyak daripada aku.” Apa namanya? (dua kata)',
    ),
    answers: [
      answer(
        t('friendship paradox', 'paradoks pertemanan'),
        t('Yes: popular people stand in many lists.', 'Ya: orang populer ada di banyak daftar.'),
      ),
      answer(
        t('majority illusion', 'ilusi mayoritas'),
        t(
          'Near: that one is about views that look common.',
          'Dekat: yang itu soal pandangan yang tampak umum.',
        ),
        0,
      ),
    ],
    slips: 2,
    otherwise: t(
      'It sounds impossible, and it is about friends.',
      'Kedengarannya mustahil, dan soal pertemanan.',
    ),
    source: hodas,
  },
];
