import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';

const brady = sameText('Brady, Schlozman & Verba 1999, American Political Science Review.');
const kalla = sameText('Kalla & Broockman 2018, doi:10.1017/S0003055417000363.');

export const hard: readonly Question[] = [
  {
    id: 'bank-a3-who-is-asked',
    kind: 'single',
    prompt: t(
      'Recruiters ask those who are likely to say yes. What follows?',
      'Perekrut mengajak orang yang kemungkinan besar bilang ya. Akibatnya?',
    ),
    options: [
      right(
        'gap',
        t(
          'More come, and gaps between groups widen',
          'Lebih banyak yang datang, dan kesenjangan antarkelompok melebar',
        ),
        t('Yes: efficient is not the same as fair.', 'Ya: efisien tidak sama dengan adil.'),
      ),
      wrong(
        'fair',
        t(
          'More come, from all groups alike',
          'Lebih banyak yang datang, merata dari semua kelompok',
        ),
        t('Those never asked stay away.', 'Yang tak pernah diajak tetap tidak datang.'),
        'efficient-is-fair',
      ),
      wrong(
        'fewer',
        t('Fewer come', 'Lebih sedikit yang datang'),
        t(
          'Asking the willing does pay in numbers.',
          'Mengajak yang mau memang untung dalam jumlah.',
        ),
      ),
    ],
    source: brady,
  },
  {
    id: 'bank-a3-persuade',
    kind: 'true-false',
    prompt: t(
      'In US general elections, campaign contact shifts many people’s choice of candidate.',
      'Dalam pemilu umum AS, kontak kampanye menggeser pilihan calon banyak orang.',
    ),
    answer: false,
    whenTrue: remark(
      t(
        '49 field experiments: the best estimate is zero. Activating is easier than persuading.',
        '49 percobaan lapangan: taksiran terbaik nol. Menggerakkan lebih mudah daripada mengubah pilihan.',
      ),
      'mobilizing-is-persuading',
    ),
    whenFalse: remark(
      t(
        'Right: the best estimate over 49 field experiments is zero.',
        'Betul: taksiran terbaik dari 49 percobaan lapangan adalah nol.',
      ),
    ),
    source: kalla,
  },
  {
    id: 'bank-a3-post-then-ask',
    kind: 'explain',
    prompt: t(
      'Twenty actions: posts and personal asks. Why is it wise to post first and ask second?',
      'Dua puluh tindakan: unggahan dan ajakan pribadi. Mengapa sebaiknya mengunggah dulu, baru mengajak?',
    ),
    model: t(
      'A yes can only pull in friends who have already heard. Posts prepare the ground; asks start the movement.',
      'Satu “ya” hanya bisa menarik teman yang sudah mendengar. Unggahan menyiapkan lahan; ajakan memulai gerak.',
    ),
    source: t('The town model of this lesson.', 'Model kota di pelajaran ini.'),
  },
];
