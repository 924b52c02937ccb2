import type { Question } from '../../../quiz/question.ts';
import { answer, t } from '../../question-parts.ts';
import { detection } from './shared.ts';

export const easy: readonly Question[] = [
  {
    id: 'bank-b6-three-things',
    kind: 'match',
    prompt: t(
      'Three things hide in “I’m good at this”',
      'Tiga hal tersembunyi dalam “aku jago soal ini”',
    ),
    pairs: [
      {
        id: 'd',
        left: t('d′', 'd′'),
        right: t('telling apart', 'membedakan'),
        feedback: t('0 is guessing.', '0 berarti menebak.'),
      },
      {
        id: 'c',
        left: t('c', 'c'),
        right: t('leaning to trust or to doubt', 'condong percaya atau ragu'),
        feedback: t('Above 0: slow to cry hoax.', 'Di atas 0: tidak mudah menuduh hoaks.'),
      },
      {
        id: 'cal',
        left: t('calibration', 'kalibrasi'),
        right: t('knowing when one knows', 'tahu kapan tahu'),
        feedback: t(
          'Right about seven times in ten when 70% sure.',
          'Benar sekitar tujuh dari sepuluh saat yakin 70%.',
        ),
      },
    ],
    source: detection,
  },
  {
    id: 'bank-b6-doubt-all',
    kind: 'number',
    prompt: t(
      'Somebody doubts all twenty posts, half of them misleading. How many judgements are right?',
      'Seseorang meragukan semua dari dua puluh unggahan, separuhnya menyesatkan. Berapa putusan yang benar?',
    ),
    answer: 10,
    accept: [10, 10],
    feedback: t(
      'Ten by doubting alone, and no telling apart at all: d′ is 0.',
      'Sepuluh hanya dengan ragu, tanpa membedakan sama sekali: d′ = 0.',
    ),
    offAnswers: [
      {
        exactly: 20,
        feedback: t(
          'The ten trustworthy ones are doubted wrongly.',
          'Sepuluh yang layak dipercaya diragukan dengan keliru.',
        ),
        tag: 'more-flagged-is-better',
      },
    ],
    otherwise: t('Which of the twenty deserve doubt?', 'Mana dari dua puluh yang layak diragukan?'),
    source: detection,
  },
  {
    id: 'bank-b6-word-false-alarm',
    kind: 'short',
    prompt: t(
      'Doubting a trustworthy post is a false …',
      'Meragukan unggahan yang layak dipercaya disebut alarm …',
    ),
    answers: [
      answer(
        t('alarm', 'palsu'),
        t(
          'Yes. A false alarm costs trust that was deserved.',
          'Ya. Alarm palsu merugikan kepercayaan yang layak.',
        ),
      ),
    ],
    slips: 1,
    otherwise: t('What rings though nothing burns?', 'Apa yang berbunyi padahal tidak ada api?'),
    source: detection,
  },
];
