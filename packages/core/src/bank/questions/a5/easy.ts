import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, t } from '../../question-parts.ts';
import { funnel } from './shared.ts';

const boulianne = sameText(
  'Boulianne 2018/2020, doi:10.1177/0093650218808186; Oser & Boulianne 2020.',
);

export const easy: readonly Question[] = [
  {
    id: 'bank-a5-funnel-order',
    kind: 'order',
    prompt: t('Put the stages of the funnel in order.', 'Urutkan tahap-tahap corong.'),
    items: [
      { id: 'aware', text: t('has heard of it', 'sudah mendengar') },
      { id: 'commits', text: t('decides to come', 'memutuskan datang') },
      { id: 'acts', text: t('comes', 'datang') },
      { id: 'keeps', text: t('keeps coming', 'terus datang') },
    ],
    answer: [['aware'], ['commits'], ['acts'], ['keeps']],
    feedback: t(
      'Each stage lets through only what the last one delivered.',
      'Tiap tahap hanya meloloskan yang datang dari tahap sebelumnya.',
    ),
    misplaced: [
      {
        item: 'commits',
        after: 'acts',
        ...remark(
          t(
            'Deciding comes before coming, and does not guarantee it.',
            'Memutuskan mendahului datang, dan tidak menjaminnya.',
          ),
          'joining-is-acting',
        ),
      },
    ],
    otherwise: t('Who can come without having heard?', 'Siapa bisa datang tanpa mendengar?'),
    source: funnel,
  },
  {
    id: 'bank-a5-multiply',
    kind: 'number',
    prompt: t(
      '1,000 people: 50% hear, 20% of those decide, half of those come. How many come?',
      '1.000 orang: 50% mendengar, 20% dari mereka memutuskan, separuhnya datang. Berapa yang datang?',
    ),
    answer: 50,
    accept: [50, 50],
    feedback: t(
      '1,000 × .5 × .2 × .5. Stages multiply.',
      '1.000 × 0,5 × 0,2 × 0,5. Tahap saling mengalikan.',
    ),
    offAnswers: [
      {
        exactly: 100,
        feedback: t(
          'That many decide; half of them come.',
          'Itu yang memutuskan; separuhnya datang.',
        ),
        tag: 'intention-is-behaviour',
      },
      {
        exactly: 500,
        feedback: t('That many hear of it.', 'Itu yang mendengar.'),
        tag: 'reach-is-success',
      },
    ],
    otherwise: t('Multiply stage by stage.', 'Kalikan tahap demi tahap.'),
    source: funnel,
  },
  {
    id: 'bank-a5-verdict',
    kind: 'true-false',
    prompt: t(
      'Research shows that online activism never leads to action.',
      'Penelitian menunjukkan aktivisme daring tak pernah berujung tindakan.',
    ),
    answer: false,
    whenTrue: remark(
      t(
        'More than 300 studies find small positive links; what causes what is still disputed.',
        'Lebih dari 300 penelitian menemukan hubungan positif kecil; sebab-akibatnya masih diperdebatkan.',
      ),
      'slacktivism-never-works',
    ),
    whenFalse: remark(
      t(
        'Right: small positive links on average, with disputes about cause.',
        'Betul: rata-rata hubungan positif kecil, dengan perdebatan soal sebab.',
      ),
    ),
    source: boulianne,
  },
];
