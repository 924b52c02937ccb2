import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { detection } from './shared.ts';

const altay2024 = sameText(
  'Altay, Lyons & Modirrousta-Galian 2024, doi:10.1080/15205436.2024.2382776.',
);
const lyons = sameText('Lyons et al. 2021, doi:10.1073/pnas.2019527118.');

export const hard: readonly Question[] = [
  {
    id: 'bank-b6-base-rate',
    kind: 'multi',
    prompt: t(
      'A quiz holds more and more false items (from 17 to 83%). What did people do?',
      'Kuis berisi makin banyak yang keliru (dari 17 menjadi 83%). Apa yang terjadi pada orang?',
    ),
    options: [
      right('trust', t('They trusted less', 'Kepercayaan turun'), t('Yes.', 'Ya.')),
      right('over', t('They became more overconfident', 'Makin terlalu yakin'), t('Yes.', 'Ya.')),
      wrong(
        'skill',
        t('They told apart better', 'Makin bisa membedakan'),
        t(
          'No gain in telling apart: hence half and half at most.',
          'Tidak ada kenaikan: karena itu paling banyak setengah-setengah.',
        ),
        'doubt-is-skill',
      ),
    ],
    source: altay2024,
  },
  {
    id: 'bank-b6-overrate',
    kind: 'estimate',
    prompt: t(
      'Of 100 people, how many overrate how well they spot false news?',
      'Dari 100 orang, berapa yang menilai terlalu tinggi kemampuannya mengenali berita keliru?',
    ),
    answer: 75,
    scale: 'linear',
    near: 7,
    far: 40,
    feedback: t(
      'Three in four, by 22 ranks of 100 on average; and those share more.',
      'Tiga dari empat, rata-rata 22 peringkat dari 100; dan mereka lebih banyak membagikan.',
    ),
    low: remark(t('More: three in four.', 'Lebih banyak: tiga dari empat.'), 'score-is-me'),
    high: remark(t('A little fewer: three in four.', 'Sedikit lebih sedikit: tiga dari empat.')),
    source: lyons,
  },
  {
    id: 'bank-b6-explain-range',
    kind: 'explain',
    prompt: t(
      'Your d′ is 1.3, range .3 to 2.3; your friend’s is .9, range 0 to 1.9. What may you say?',
      'd′-mu 1,3, rentang 0,3 sampai 2,3; temanmu 0,9, rentang 0 sampai 1,9. Apa yang boleh kamu katakan?',
    ),
    model: t(
      'That twenty posts can’t tell us apart: the ranges overlap almost fully, and one person gives both on two evenings.',
      'Bahwa dua puluh unggahan tak bisa membedakan kami: rentangnya hampir bertumpang penuh, dan satu orang bisa mendapat keduanya di dua malam.',
    ),
    source: detection,
  },
];
