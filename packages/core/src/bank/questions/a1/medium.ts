import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { goel2012, model } from './shared.ts';

const goel2016 = sameText('Goel, Anderson, Hofman & Watts 2016, doi:10.1287/mnsc.2015.2158.');

export const medium: readonly Question[] = [
  {
    id: 'bank-a1-nobody-shares',
    kind: 'number',
    prompt: t(
      '20 followers each share with chance 5%. How likely is it that nobody does, in %?',
      '20 pengikut masing-masing membagikan dengan peluang 5%. Berapa % peluang tak seorang pun membagikan?',
    ),
    answer: 36,
    accept: [35, 37],
    unit: sameText('%'),
    feedback: t(
      '.95 multiplied twenty times is .358.',
      '0,95 dikalikan dua puluh kali menjadi 0,358.',
    ),
    offAnswers: [
      {
        exactly: 0,
        within: 0.5,
        feedback: t(
          '20 × 5% = 100% adds chances. Not sharing multiplies: .95 twenty times.',
          '20 × 5% = 100% menjumlahkan peluang. Peluang tidak membagikan itu dikalikan: 0,95 dua puluh kali.',
        ),
        tag: 'adds-chances',
      },
      {
        exactly: 95,
        within: 0.5,
        feedback: t('That is one follower alone.', 'Itu untuk satu pengikut saja.'),
      },
    ],
    otherwise: t('Multiply .95 by itself twenty times.', 'Kalikan 0,95 sebanyak dua puluh kali.'),
    source: t('Computed: .95²⁰ = .358.', 'Dihitung: 0,95²⁰ = 0,358.'),
  },
  {
    id: 'bank-a1-largest-broadcast',
    kind: 'single',
    prompt: t(
      'In a billion diffusion events on one platform, what did the size of the hits depend on most?',
      'Dari semiliar peristiwa penyebaran di satu platform, ukuran unggahan besar paling ditentukan oleh apa?',
    ),
    options: [
      right(
        'broadcast',
        t('The largest single broadcast', 'Siaran tunggal terbesar'),
        t(
          'Yes. Big was mostly broadcast, then short tails.',
          'Ya. Besar itu terutama karena siaran, lalu ekor pendek.',
        ),
      ),
      wrong(
        'chain',
        t('The length of the chain', 'Panjang rantainya'),
        t(
          'Long chains exist but are rare; size hardly depends on them.',
          'Rantai panjang ada, tetapi langka; ukuran hampir tidak bergantung padanya.',
        ),
        'viral-is-chain',
      ),
      wrong(
        'truth',
        t('Whether it was true', 'Benar tidaknya isi'),
        t(
          'The study did not find size in truth. Module B looks closer.',
          'Penelitian itu tidak menemukan ukuran pada kebenaran. Modul B membahasnya.',
        ),
      ),
    ],
    source: goel2016,
  },
  {
    id: 'bank-a1-viral-cloze',
    kind: 'cloze',
    prompt: t('Complete the sentence.', 'Lengkapi kalimatnya.'),
    passage: t(
      'Most cascades end within {{steps}} of the sender; big ones owe their size mostly to one {{cause}}.',
      'Kebanyakan kaskade berhenti dalam {{steps}} dari pengirim; yang besar terutama karena satu {{cause}}.',
    ),
    gaps: [
      {
        id: 'steps',
        options: [
          right(
            'one',
            t('one step', 'satu langkah'),
            t(
              'Right, on all seven platforms studied.',
              'Betul, di ketujuh platform yang diteliti.',
            ),
          ),
          wrong(
            'six',
            t('six steps', 'enam langkah'),
            t(
              'Six is how far people are apart, not how far posts go.',
              'Enam itu jarak antarorang, bukan jarak tempuh unggahan.',
            ),
          ),
        ],
      },
      {
        id: 'cause',
        options: [
          right(
            'broadcast',
            t('broadcast', 'siaran'),
            t('Yes: one sender, many at once.', 'Ya: satu pengirim, banyak penerima sekaligus.'),
          ),
          wrong(
            'chain',
            t('chain', 'rantai'),
            t('Chains stay short.', 'Rantai biasanya pendek.'),
            'viral-is-chain',
          ),
        ],
      },
    ],
    source: goel2012,
  },
  {
    id: 'bank-a1-order-steps',
    kind: 'order',
    prompt: t(
      'Order by how many people are left, most first.',
      'Urutkan menurut jumlah orang yang tersisa, terbanyak dulu.',
    ),
    items: [
      { id: 'followers', text: t('follow the sender', 'mengikuti pengirim') },
      { id: 'shown', text: t('were shown the post', 'melihat unggahan tampil') },
      { id: 'read', text: t('read it to the end', 'membacanya sampai habis') },
      { id: 'act', text: t('turned up on Saturday', 'datang hari Sabtu') },
    ],
    answer: [['followers'], ['shown'], ['read'], ['act']],
    feedback: t(
      'Each stage can only lose people whom the last one delivered.',
      'Tiap tahap hanya bisa kehilangan orang dari tahap sebelumnya.',
    ),
    misplaced: [
      {
        item: 'shown',
        after: 'act',
        ...remark(
          t(
            'Nobody turns up for a post that they never met, in this list.',
            'Di daftar ini tak ada yang datang tanpa pernah bertemu unggahannya.',
          ),
          'views-equal-believers',
        ),
      },
    ],
    otherwise: t('Ask at each stage: out of whom?', 'Tanyakan di tiap tahap: dari siapa?'),
    source: model,
  },
];
