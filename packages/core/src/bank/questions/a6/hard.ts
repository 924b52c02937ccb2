import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { answer, remark, t } from '../../question-parts.ts';

const centola2018 = sameText('Centola et al. 2018, doi:10.1126/science.aas8827.');
const broockman = sameText('Broockman & Kalla 2016, doi:10.1126/science.aad9713.');

export const hard: readonly Question[] = [
  {
    id: 'bank-a6-habit-math',
    kind: 'number',
    prompt: t(
      'Each act closes 10% of what is missing to full habit. How full is it after 3 acts, in %?',
      'Tiap tindakan menutup 10% dari kekurangan menuju kebiasaan penuh. Berapa % setelah 3 tindakan?',
    ),
    answer: 27.1,
    accept: [27, 27.2],
    unit: sameText('%'),
    feedback: t(
      '1 − .9³ = .271: each step takes a share of what is left.',
      '1 − 0,9³ = 0,271: tiap langkah mengambil bagian dari sisanya.',
    ),
    offAnswers: [
      {
        exactly: 30,
        feedback: t(
          '3 × 10% would add equal steps; the steps shrink.',
          '3 × 10% menjumlahkan langkah sama besar; padahal langkahnya mengecil.',
        ),
        tag: 'linear-habit',
      },
    ],
    otherwise: t('What is left is .9 × .9 × .9.', 'Sisanya 0,9 × 0,9 × 0,9.'),
    source: t(
      'Computed with the habit rule of this lesson.',
      'Dihitung dengan aturan kebiasaan di pelajaran ini.',
    ),
  },
  {
    id: 'bank-a6-tipping',
    kind: 'true-false',
    prompt: t(
      'Every society tips once 25% are committed.',
      'Setiap masyarakat berbalik begitu 25% berkomitmen.',
    ),
    answer: false,
    whenTrue: remark(
      t(
        'One kind of game with 194 people; in other settings 10 to 40%.',
        'Satu jenis permainan dengan 194 orang; di latar lain 10 sampai 40%.',
      ),
      'universal-tipping-point',
    ),
    whenFalse: remark(
      t(
        'Right: a finding with a setting, not a law.',
        'Betul: temuan dengan latarnya, bukan hukum.',
      ),
    ),
    source: centola2018,
  },
  {
    id: 'bank-a6-lasting-word',
    kind: 'short',
    prompt: t(
      'A ten-minute talk reduced prejudice for at least three months. What did people practise in it? Taking another’s …',
      'Obrolan sepuluh menit mengurangi prasangka sedikitnya tiga bulan. Apa yang dilatih? Mengambil … orang lain.',
    ),
    answers: [
      answer(
        t('perspective', 'sudut pandang'),
        t(
          'Yes: recalling how it feels to be judged, then seeing through other eyes.',
          'Ya: mengingat rasanya dihakimi, lalu melihat dengan mata orang lain.',
        ),
      ),
      answer(t('point of view', 'perspektif'), t('Yes, that is it.', 'Ya, itu dia.')),
      answer(
        t('side', 'posisi'),
        t(
          'Near: it was about seeing, not about agreeing.',
          'Dekat: soal melihat, bukan soal memihak.',
        ),
        0.5,
      ),
    ],
    slips: 2,
    otherwise: t(
      'What do you take when you look from where they stand?',
      'Apa yang kamu ambil saat memandang dari tempat mereka?',
    ),
    source: broockman,
  },
];
