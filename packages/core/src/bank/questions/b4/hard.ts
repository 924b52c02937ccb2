import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { t } from '../../question-parts.ts';
import { degrees } from './shared.ts';

const maertens = sameText('Maertens et al. 2025, doi:10.1038/s41467-025-57205-x.');

export const hard: readonly Question[] = [
  {
    id: 'bank-b4-trained-untrained',
    kind: 'number',
    prompt: t(
      'Trained techniques gained d = .37, untrained ones d = .10. What share of the gain carried over, in %?',
      'Trik yang dilatih naik d = 0,37, yang tidak dilatih d = 0,10. Berapa % kenaikan yang menular ke trik lain?',
    ),
    answer: 27,
    accept: [26.5, 27.5],
    unit: sameText('%'),
    feedback: t(
      '.10 ÷ .37: about a quarter. Train several tricks, not one.',
      '0,10 ÷ 0,37: sekitar seperempat. Latih beberapa trik, jangan satu.',
    ),
    offAnswers: [
      {
        exactly: 10,
        feedback: t(
          '.10 is the effect itself; divide by .37.',
          '0,10 adalah efeknya; bagi dengan 0,37.',
        ),
      },
    ],
    otherwise: t('Small effect divided by large effect.', 'Efek kecil dibagi efek besar.'),
    source: sameText('Roozenbeek, Traberg & van der Linden 2022, doi:10.1098/rsos.211719.'),
  },
  {
    id: 'bank-b4-boosters',
    kind: 'order',
    prompt: t(
      'Which lasts longest without a reminder? Longest first; equal ones in any order.',
      'Mana yang paling lama bertahan tanpa pengingat? Terlama dulu; yang setara bebas.',
    ),
    items: [
      { id: 'text', text: t('text', 'teks') },
      { id: 'video', text: t('video', 'video') },
      { id: 'game', text: t('game', 'gim') },
    ],
    answer: [['text', 'video'], ['game']],
    feedback: t(
      'About a month for text and video, less for games. Boosters of memory helped all.',
      'Sekitar sebulan untuk teks dan video, kurang untuk gim. Pengingat membantu semuanya.',
    ),
    otherwise: t('Fun is not the same as lasting.', 'Seru belum tentu tahan lama.'),
    source: maertens,
  },
  {
    id: 'bank-b4-explain-technique',
    kind: 'explain',
    prompt: t(
      'Why is “it uses a trick” not the same as “it is false”?',
      'Mengapa “memakai trik” tidak sama dengan “keliru”?',
    ),
    model: t(
      'A trick is about how something is said, truth about what is said. True warnings can shout, and falsehoods can whisper; the claim itself must be checked.',
      'Trik soal cara menyampaikan, kebenaran soal isinya. Peringatan benar bisa berteriak, kekeliruan bisa berbisik; klaimnya sendiri yang harus dicek.',
    ),
    source: degrees,
  },
];
