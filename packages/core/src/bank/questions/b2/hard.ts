import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { right, t, wrong } from '../../question-parts.ts';
import { porter, wood } from './shared.ts';

const brady = sameText('Brady et al. 2017, PNAS; contested by Burton, Cruz & Hahn 2021.');

export const hard: readonly Question[] = [
  {
    id: 'bank-b2-moral-words',
    kind: 'multi',
    prompt: t(
      'Each moral-emotional word went with 20% more sharing in one study. What is fair to say?',
      'Tiap kata moral-emosional terkait 20% lebih banyak dibagikan dalam satu penelitian. Apa yang adil dikatakan?',
    ),
    options: [
      right(
        'inside',
        t('Mostly inside one’s own group', 'Terutama di dalam kelompok sendiri'),
        t('Yes: it did not cross camps.', 'Ya: tidak menyeberang kubu.'),
      ),
      right(
        'contested',
        t('Other data did not always show it', 'Data lain tidak selalu menunjukkannya'),
        t('Yes: it is contested.', 'Ya: masih diperdebatkan.'),
      ),
      wrong(
        'persuades',
        t('Such words persuade opponents', 'Kata-kata itu membujuk lawan'),
        t('Sharing is not persuading.', 'Dibagikan bukan berarti membujuk.'),
        'sharing-is-believing',
      ),
      wrong(
        'cause',
        t('The words alone cause the sharing', 'Kata-kata itulah satu-satunya sebab'),
        t('It was observed, not tried by chance.', 'Itu pengamatan, bukan percobaan acak.'),
        'selection-is-cause',
      ),
    ],
    source: brady,
  },
  {
    id: 'bank-b2-match-findings',
    kind: 'match',
    prompt: t('Finding and size', 'Temuan dan ukurannya'),
    pairs: [
      {
        id: 'item',
        left: t('one misleading item', 'satu informasi menyesatkan'),
        right: t('moves belief a little', 'sedikit menggeser kepercayaan'),
        feedback: t('Under .07 of 5.', 'Kurang dari 0,07 dari 5.'),
      },
      {
        id: 'check',
        left: t('one fact-check', 'satu cek fakta'),
        right: t('moves it back more', 'menggeser balik lebih jauh'),
        feedback: t('At least .59.', 'Sedikitnya 0,59.'),
      },
      {
        id: 'weeks',
        left: t('weeks later', 'beberapa minggu kemudian'),
        right: t('the correction has partly faded', 'koreksi sebagian memudar'),
        feedback: t('Old beliefs keep some pull.', 'Keyakinan lama masih menarik.'),
      },
    ],
    source: porter,
  },
  {
    id: 'bank-b2-explain-partly',
    kind: 'explain',
    prompt: t(
      '“Corrections work, partly.” Explain both halves.',
      '“Koreksi berhasil, sebagian.” Jelaskan kedua bagiannya.',
    ),
    model: t(
      'They move belief towards the facts and hardly ever backfire; but they fade, and some influence of the error stays, so they must be clear, give a reason, and be repeated.',
      'Koreksi menggeser kepercayaan ke arah fakta dan hampir tak pernah berbalik; tetapi memudar, dan sebagian pengaruh kekeliruan tinggal, jadi harus jelas, beralasan, dan diulang.',
    ),
    source: wood,
  },
];
