import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { juul, vosoughi } from './shared.ts';

const pennycook2021 = sameText('Pennycook et al. 2021, doi:10.1038/s41586-021-03344-2.');

export const easy: readonly Question[] = [
  {
    id: 'bank-b1-shape',
    kind: 'single',
    prompt: t(
      'Two cascades of 200 people each, one of a true story, one of a false one. What tells them apart?',
      'Dua kaskade masing-masing 200 orang, satu kisah benar, satu keliru. Apa bedanya?',
    ),
    options: [
      right(
        'nothing',
        t('Nothing in their shape', 'Tidak ada dalam bentuknya'),
        t(
          'Yes: at equal size the shapes are alike. Check the claim.',
          'Ya: pada ukuran sama, bentuknya serupa. Cek klaimnya.',
        ),
      ),
      wrong(
        'deeper',
        t('The false one is deeper', 'Yang keliru lebih dalam'),
        t(
          'On average false ones are deeper because they are larger; not at equal size.',
          'Rata-rata lebih dalam karena lebih besar; tidak pada ukuran sama.',
        ),
        'shape-tells',
      ),
      wrong(
        'bots',
        t('The false one holds more bots', 'Yang keliru berisi lebih banyak bot'),
        t('Bots sped both up alike in the data.', 'Di data, bot mempercepat keduanya sama saja.'),
        'bots-do-it',
      ),
    ],
    source: juul,
  },
  {
    id: 'bank-b1-bots',
    kind: 'true-false',
    prompt: t(
      'In the large study of 126,000 stories, bots were why false ones spread more.',
      'Dalam penelitian besar atas 126.000 kisah, bot-lah penyebab kisah keliru lebih menyebar.',
    ),
    answer: false,
    whenTrue: remark(
      t(
        'Bots sped up true and false stories alike; people made the difference.',
        'Bot mempercepat yang benar dan keliru sama saja; manusialah pembedanya.',
      ),
      'bots-do-it',
    ),
    whenFalse: remark(t('Right: the difference was people.', 'Betul: bedanya ada pada manusia.')),
    source: vosoughi,
  },
  {
    id: 'bank-b1-sharing-believing',
    kind: 'true-false',
    prompt: t(
      'Whoever shares a story believes it.',
      'Siapa membagikan sebuah kisah, ia memercayainya.',
    ),
    answer: false,
    whenTrue: remark(
      t(
        'Asked to judge, people tell truth better than their sharing shows: their mind was elsewhere.',
        'Bila diminta menilai, orang lebih jeli daripada yang tampak dari bagikannya: pikirannya sedang di tempat lain.',
      ),
      'sharing-is-believing',
    ),
    whenFalse: remark(
      t(
        'Right: accuracy is often not what people think of when they share.',
        'Betul: saat membagikan, orang sering tidak sedang memikirkan benar tidaknya.',
      ),
    ),
    source: pennycook2021,
  },
];
