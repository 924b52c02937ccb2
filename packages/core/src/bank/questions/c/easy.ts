import type { Question } from '../../../quiz/question.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { handbook, rosenstone, wakefield } from './shared.ts';

export const easy: readonly Question[] = [
  {
    id: 'bank-c-three-parts',
    kind: 'sort',
    prompt: t('Plan, execute, or facilitate?', 'Rencana, pelaksanaan, atau fasilitasi?'),
    bins: [
      { id: 'plan', text: t('plan', 'rencana') },
      { id: 'execute', text: t('execute', 'pelaksanaan') },
      { id: 'facilitate', text: t('facilitate', 'fasilitasi') },
    ],
    cards: [
      {
        id: 'aim',
        text: t('decide: 60 people on Saturday', 'tetapkan: 60 orang hari Sabtu'),
        bin: 'plan',
        feedback: t('An aim that can be counted.', 'Tujuan yang bisa dihitung.'),
      },
      {
        id: 'post',
        text: t('post, then ask in person', 'unggah, lalu ajak langsung'),
        bin: 'execute',
        feedback: t('In this order.', 'Dalam urutan ini.'),
      },
      {
        id: 'bus',
        text: t('a free bus from Dermaga', 'bus gratis dari Dermaga'),
        bin: 'facilitate',
        feedback: t(
          'Makes it possible for those who can’t.',
          'Memungkinkan mereka yang tidak bisa.',
        ),
      },
      {
        id: 'tools',
        text: t('bags and gloves on the spot', 'karung dan sarung tangan di tempat'),
        bin: 'facilitate',
        feedback: t('An obstacle less.', 'Satu hambatan berkurang.'),
      },
    ],
    source: rosenstone,
  },
  {
    id: 'bank-c-good-aim',
    kind: 'single',
    prompt: t('Which aim can be checked afterwards?', 'Tujuan mana yang bisa dicek sesudahnya?'),
    options: [
      right(
        'count',
        t(
          '60 people at the river on Saturday, 20 again in week eight',
          '60 orang di sungai hari Sabtu, 20 lagi di minggu kedelapan',
        ),
        t('Yes: who, how many, when.', 'Ya: siapa, berapa, kapan.'),
      ),
      wrong(
        'viral',
        t('Go viral', 'Jadi viral'),
        t(
          'Reach is a means; what shall people do?',
          'Jangkauan itu sarana; orang diharapkan melakukan apa?',
        ),
        'reach-is-success',
      ),
      wrong(
        'aware',
        t('Raise awareness', 'Meningkatkan kesadaran'),
        t('Of what, in whom, seen by which sign?', 'Tentang apa, pada siapa, tampak dari apa?'),
        'message-is-enough',
      ),
    ],
    source: wakefield,
  },
  {
    id: 'bank-c-answer-hoax',
    kind: 'true-false',
    prompt: t(
      'A hoax about your clean-up must never be answered: that only spreads it.',
      'Hoaks tentang bersih sungaimu jangan pernah dijawab: itu hanya menyebarkannya.',
    ),
    answer: false,
    whenTrue: remark(
      t(
        'Where people already see it, a clear answer with a reason helps.',
        'Bila orang sudah melihatnya, jawaban jelas dengan alasan membantu.',
      ),
      'facts-backfire',
    ),
    whenFalse: remark(
      t(
        'Right: answer where it is seen, clearly, with a source.',
        'Betul: jawab di tempat ia terlihat, jelas, dengan sumber.',
      ),
    ),
    source: handbook,
  },
];
