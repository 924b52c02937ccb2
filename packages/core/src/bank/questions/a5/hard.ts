import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { funnel } from './shared.ts';

const enikolopov = sameText('Enikolopov, Makarin & Petrova 2020, Econometrica.');

export const hard: readonly Question[] = [
  {
    id: 'bank-a5-vk',
    kind: 'single',
    prompt: t(
      'In Russia in 2011, cities with more users of one network had more protesters. The study says it was mainly…',
      'Rusia 2011: kota dengan lebih banyak pengguna satu jejaring punya lebih banyak pemrotes. Menurut penelitian, terutama karena…',
    ),
    options: [
      right(
        'coordination',
        t('easier coordination', 'koordinasi yang lebih mudah'),
        t(
          'Yes: 10% more users, 19% more protesters, without more criticism spread.',
          'Ya: 10% lebih banyak pengguna, 19% lebih banyak pemrotes, tanpa lebih banyak kritik tersebar.',
        ),
      ),
      wrong(
        'criticism',
        t('more criticism of the government', 'lebih banyak kritik pada pemerintah'),
        t('The study found no sign of that.', 'Penelitian tidak menemukan tanda itu.'),
        'message-is-enough',
      ),
      wrong(
        'selection',
        t(
          'nothing: keen people use it more',
          'tidak ada: yang semangat memang lebih sering memakai',
        ),
        t(
          'A good worry; the design was made to separate the two.',
          'Kekhawatiran yang baik; rancangannya dibuat untuk memisahkan keduanya.',
        ),
        'selection-is-cause',
      ),
    ],
    source: enikolopov,
  },
  {
    id: 'bank-a5-design',
    kind: 'multi',
    prompt: t(
      'Protesters use social media more than others. Which findings would show that use causes protest?',
      'Pemrotes lebih sering memakai media sosial. Temuan mana yang menunjukkan pemakaian menyebabkan protes?',
    ),
    options: [
      right(
        'random',
        t(
          'Places got access by chance, and those protested more',
          'Akses dibagi secara acak, dan tempat itu lebih banyak protes',
        ),
        t(
          'Yes: chance makes the groups alike before.',
          'Ya: acak membuat kelompok serupa sebelumnya.',
        ),
      ),
      wrong(
        'ask',
        t('Protesters say it was so', 'Pemrotes berkata begitu'),
        t('People rarely know what moved them.', 'Orang jarang tahu apa yang menggerakkannya.'),
      ),
      wrong(
        'bigger',
        t('The same link in a bigger sample', 'Hubungan yang sama di sampel lebih besar'),
        t(
          'A larger sample makes the same doubt more precise.',
          'Sampel besar hanya membuat keraguan yang sama lebih teliti.',
        ),
        'selection-is-cause',
      ),
    ],
    source: enikolopov,
  },
  {
    id: 'bank-a5-open-split',
    kind: 'open',
    prompt: t(
      'Ten coins for a costly act, such as speaking at a hearing: message or help? Argue.',
      'Sepuluh koin untuk tindakan berat, misalnya bicara di dengar pendapat: pesan atau bantuan? Beri alasan.',
    ),
    model: t(
      'Mostly help. Few who hear will dare without support, so the bottleneck lies behind awareness; but with no message at all nobody hears, so not all ten.',
      'Terutama bantuan. Sedikit yang berani tanpa dukungan, jadi sumbatannya setelah kesadaran; tetapi tanpa pesan tak ada yang mendengar, jadi jangan sepuluh-sepuluhnya.',
    ),
    rubric: [
      {
        id: 'bottleneck',
        text: t(
          'Names the stage that lets fewest through.',
          'Menyebut tahap yang paling menyumbat.',
        ),
        ...remark(t('Look for the narrowest stage.', 'Cari tahap tersempit.'), 'reach-is-success'),
      },
      {
        id: 'multiply',
        text: t(
          'Says why one dial alone is not enough.',
          'Menjelaskan mengapa satu tombol saja tak cukup.',
        ),
        ...remark(
          t(
            'Stages multiply: a zero anywhere is a zero.',
            'Tahap saling mengalikan: satu nol membuat semuanya nol.',
          ),
          'help-is-enough',
        ),
      },
    ],
    source: funnel,
  },
];
