import type { Question } from '../../../quiz/question.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { goel2012, model } from './shared.ts';

export const easy: readonly Question[] = [
  {
    id: 'bank-a1-posting-is-reaching',
    kind: 'true-false',
    prompt: t(
      'Who posts has reached the public.',
      'Siapa yang mengunggah sudah menjangkau publik.',
    ),
    answer: false,
    whenTrue: remark(
      t(
        'Posting makes it available. Most posts end at the sender’s own followers.',
        'Mengunggah baru membuatnya tersedia. Kebanyakan unggahan berhenti di pengikut sendiri.',
      ),
      'posting-equals-reaching',
    ),
    whenFalse: remark(
      t(
        'Right: available is not seen, and seen is not believed.',
        'Betul: tersedia belum tentu dilihat, dilihat belum tentu dipercaya.',
      ),
    ),
    source: goel2012,
  },
  {
    id: 'bank-a1-typical',
    kind: 'single',
    prompt: t(
      'Fifty tries reach 4, 4, 4, … and once 120 people. What is the typical reach?',
      'Lima puluh percobaan menjangkau 4, 4, 4, … dan sekali 120 orang. Berapa jangkauan yang lazim?',
    ),
    options: [
      right(
        'four',
        t('4', '4'),
        t(
          'Yes: the middle of the tries, which one lucky try cannot move.',
          'Ya: nilai tengah, yang tidak tergeser satu percobaan mujur.',
        ),
      ),
      wrong(
        'max',
        t('120', '120'),
        t(
          'That is the luckiest try. You hear of it because it is rare.',
          'Itu percobaan paling mujur. Terdengar justru karena langka.',
        ),
        'posting-equals-reaching',
      ),
      wrong(
        'middle',
        t('62, half of 4 + 120', '62, separuh dari 4 + 120'),
        t(
          'Halfway between the ends is where no try landed.',
          'Titik tengah antara dua ujung: tidak ada percobaan yang jatuh di sana.',
        ),
      ),
    ],
    source: model,
  },
  {
    id: 'bank-a1-counts',
    kind: 'match',
    prompt: t('What does each number count?', 'Apa yang dihitung tiap angka?'),
    pairs: [
      {
        id: 'reach',
        left: t('reach', 'jangkauan'),
        right: t('people whose feed showed it', 'orang yang linimasanya menampilkan'),
        feedback: t('Shown is all that reach knows.', 'Jangkauan hanya tahu soal tampil.'),
      },
      {
        id: 'shares',
        left: t('shares', 'dibagikan'),
        right: t('people who passed it on', 'orang yang meneruskan'),
        feedback: t(
          'Passing on moves the message, nothing else yet.',
          'Meneruskan menggerakkan pesan, belum yang lain.',
        ),
      },
      {
        id: 'acting',
        left: t('acting', 'bertindak'),
        right: t('people who did the thing today', 'orang yang melakukannya hari ini'),
        feedback: t('Only this one cleans a river.', 'Hanya yang ini membersihkan sungai.'),
      },
    ],
    source: model,
  },
];
