import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { detection } from './shared.ts';

const pfander = sameText('Pfänder & Altay 2025, doi:10.1038/s41562-024-02086-1.');
const hoes = sameText('Hoes et al. 2024, doi:10.1038/s41562-024-01884-x.');
const brier = sameText('Brier 1950.');

export const medium: readonly Question[] = [
  {
    id: 'bank-b6-lean-of-people',
    kind: 'single',
    prompt: t(
      'Over 194,000 people in 40 countries: which error is more common?',
      'Lebih dari 194.000 orang di 40 negara: kesalahan mana yang lebih sering?',
    ),
    options: [
      right(
        'doubt-true',
        t('Doubting true news', 'Meragukan berita benar'),
        t(
          'Yes: there is more to gain by trusting rightly.',
          'Ya: lebih banyak yang bisa diraih dengan percaya secara tepat.',
        ),
      ),
      wrong(
        'trust-false',
        t('Trusting false news', 'Memercayai berita keliru'),
        t('It happens, but less often than the other.', 'Terjadi, tetapi lebih jarang.'),
        'more-flagged-is-better',
      ),
      wrong(
        'equal',
        t('Both alike', 'Sama saja'),
        t('The errors lean, by d = .32, to doubt.', 'Kesalahannya condong ke ragu, d = 0,32.'),
      ),
    ],
    source: pfander,
  },
  {
    id: 'bank-b6-spillover',
    kind: 'true-false',
    prompt: t(
      'Hoax warnings lower belief in false news only.',
      'Peringatan hoaks hanya menurunkan kepercayaan pada berita keliru.',
    ),
    answer: false,
    whenTrue: remark(
      t(
        'In three places they lowered belief in true information too.',
        'Di tiga tempat, kepercayaan pada informasi benar ikut turun.',
      ),
      'doubt-is-skill',
    ),
    whenFalse: remark(
      t(
        'Right: so lessons must train trust as well.',
        'Betul: karena itu pelajaran juga perlu melatih percaya.',
      ),
    ),
    source: hoes,
  },
  {
    id: 'bank-b6-same-skill',
    kind: 'single',
    prompt: t(
      'Citra doubts 9 of 10 misleading and 4 of 10 true posts; Dodi 6 and 1. Who tells apart better?',
      'Citra meragukan 9 dari 10 yang menyesatkan dan 4 dari 10 yang benar; Dodi 6 dan 1. Siapa lebih bisa membedakan?',
    ),
    options: [
      right(
        'equal',
        t('Equally well; they lean differently', 'Sama; condongnya berbeda'),
        t('Yes: d′ is 1.54 for both.', 'Ya: d′ keduanya 1,54.'),
      ),
      wrong(
        'citra',
        t('Citra: she caught more', 'Citra: menangkap lebih banyak'),
        t('She also doubted more true ones.', 'Ia juga lebih banyak meragukan yang benar.'),
        'more-flagged-is-better',
      ),
      wrong(
        'dodi',
        t('Dodi: he accused fewer', 'Dodi: lebih jarang menuduh'),
        t('He let more misleading ones pass.', 'Ia meloloskan lebih banyak yang menyesatkan.'),
      ),
    ],
    source: detection,
  },
  {
    id: 'bank-b6-brier',
    kind: 'number',
    prompt: t(
      'You say 80% misleading, and it is. What is the Brier score of this one answer?',
      'Kamu bilang 80% menyesatkan, dan memang begitu. Berapa skor Brier untuk satu jawaban ini?',
    ),
    answer: 0.04,
    accept: [0.04, 0.04],
    feedback: t(
      '(.8 − 1)² = .04. A coin flip gets .25.',
      '(0,8 − 1)² = 0,04. Lempar koin mendapat 0,25.',
    ),
    offAnswers: [
      {
        exactly: 0.2,
        feedback: t('That is the distance; square it.', 'Itu jaraknya; kuadratkan.'),
      },
      {
        exactly: 0.64,
        feedback: t(
          'That would be if it had been trustworthy.',
          'Itu kalau ternyata layak dipercaya.',
        ),
      },
    ],
    otherwise: t('Distance to 1, squared.', 'Jarak ke 1, dikuadratkan.'),
    source: brier,
  },
];
