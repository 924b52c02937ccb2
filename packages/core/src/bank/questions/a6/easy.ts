import type { Question } from '../../../quiz/question.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { lally, plans } from './shared.ts';

export const easy: readonly Question[] = [
  {
    id: 'bank-a6-21-days',
    kind: 'true-false',
    prompt: t('A habit takes 21 days.', 'Kebiasaan terbentuk dalam 21 hari.'),
    answer: false,
    whenTrue: remark(
      t('Measured: 18 to 254 days, median 66.', 'Hasil ukur: 18 sampai 254 hari, median 66.'),
      'twentyone-days',
    ),
    whenFalse: remark(
      t(
        'Right: 18 to 254 days, depending on person and act.',
        'Betul: 18 sampai 254 hari, tergantung orang dan tindakannya.',
      ),
    ),
    source: lally,
  },
  {
    id: 'bank-a6-missed-day',
    kind: 'single',
    prompt: t(
      'You sorted waste for five weeks and missed yesterday. What does the study of habits say?',
      'Lima minggu kamu memilah sampah dan kemarin terlewat. Apa kata penelitian kebiasaan?',
    ),
    options: [
      right(
        'go-on',
        t('Go on; one miss hardly matters', 'Lanjut; sekali terlewat hampir tak berpengaruh'),
        t('Yes: a dent, not a fall.', 'Ya: lekukan, bukan keruntuhan.'),
      ),
      wrong(
        'restart',
        t('Start counting from zero', 'Mulai hitung dari nol'),
        t(
          'One missed day did not matter in the data.',
          'Satu hari terlewat tidak berarti di data.',
        ),
        'one-slip-ruins',
      ),
      wrong(
        'never',
        t('It was never a habit', 'Berarti belum pernah jadi kebiasaan'),
        t(
          'Habit grows gradually; it is not on or off.',
          'Kebiasaan tumbuh perlahan; bukan nyala-mati.',
        ),
      ),
    ],
    source: lally,
  },
  {
    id: 'bank-a6-plan-words',
    kind: 'highlight',
    prompt: t(
      'Mark the words that make this an if–then plan.',
      'Tandai kata yang menjadikan ini rencana jika–maka.',
    ),
    pieces: [
      {
        id: 'wish',
        text: t('I care about the river.', 'Aku peduli sungai.'),
        ...remark(
          t('A feeling; no cue, no act.', 'Perasaan; tanpa isyarat, tanpa tindakan.'),
          'motivation-suffices',
        ),
      },
      {
        id: 'cue',
        text: t(
          'When I clear the table after dinner,',
          'Saat aku membereskan meja sehabis makan malam,',
        ),
        right: true,
        ...remark(
          t('The cue: a moment that comes by itself.', 'Isyarat: momen yang datang sendiri.'),
        ),
      },
      {
        id: 'act',
        text: t('I put the peels in the green bin.', 'kulit buah kumasukkan ke tong hijau.'),
        right: true,
        ...remark(t('The act: small and exact.', 'Tindakan: kecil dan pasti.')),
      },
      {
        id: 'hope',
        text: t('It will surely go well.', 'Pasti lancar.'),
        ...remark(t('Hope does not remind you.', 'Harapan tidak mengingatkan.')),
      },
    ],
    source: plans,
  },
];
