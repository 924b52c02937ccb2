import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { right, t, wrong } from '../../question-parts.ts';
import { centolaMacy, eckles } from './shared.ts';

const gonzalez = sameText('González-Bailón et al. 2011, doi:10.1038/srep00197.');

export const hard: readonly Question[] = [
  {
    id: 'bank-a4-protest-roles',
    kind: 'single',
    prompt: t(
      'Recruitment to a protest in 2011 on one platform: who started, who spread?',
      'Perekrutan protes 2011 di satu platform: siapa memulai, siapa menyebarkan?',
    ),
    options: [
      right(
        'mixed',
        t(
          'Starters sat anywhere; the big spreaders were central',
          'Pemula ada di mana saja; penyebar besar ada di pusat',
        ),
        t(
          'Yes: starting and spreading are two roles.',
          'Ya: memulai dan menyebarkan itu dua peran.',
        ),
      ),
      wrong(
        'central',
        t('Starters and spreaders were all central', 'Pemula dan penyebar semuanya di pusat'),
        t('Early participants had no typical position.', 'Peserta awal tidak punya posisi khas.'),
        'followers-equal-influence',
      ),
      wrong(
        'edge',
        t('All came from the edge', 'Semua dari pinggiran'),
        t('Spreaders were central.', 'Penyebarnya ada di pusat.'),
      ),
    ],
    source: gonzalez,
  },
  {
    id: 'bank-a4-lone-adopters',
    kind: 'cloze',
    prompt: t('Complete the sentence.', 'Lengkapi kalimatnya.'),
    passage: t(
      'Whether long ties help a risky act depends on whether {{who}} ever occur.',
      'Apakah ikatan panjang membantu tindakan berisiko bergantung pada ada tidaknya {{who}}.',
    ),
    gaps: [
      {
        id: 'who',
        options: [
          right(
            'lone',
            t('people who go first alone', 'orang yang mulai sendirian'),
            t(
              'Yes: a few of them carry the act across a single tie.',
              'Ya: sedikit saja dari mereka membawanya lewat satu ikatan.',
            ),
          ),
          wrong(
            'famous',
            t('famous people', 'orang terkenal'),
            t(
              'Fame is not the point; going first is.',
              'Bukan soal tenar, melainkan berani mulai.',
            ),
          ),
          wrong(
            'bots',
            t('bots', 'bot'),
            t(
              'Nobody joins a risky act because of a bot’s example.',
              'Tak ada yang ikut tindakan berisiko karena contoh bot.',
            ),
            'bots-did-it',
          ),
        ],
      },
    ],
    source: eckles,
  },
  {
    id: 'bank-a4-explain-rewire',
    kind: 'explain',
    prompt: t(
      'You rewire a neighbourhood network so that news travels faster. Why may fewer people dare to sign a petition by name?',
      'Kamu merangkai ulang jaringan lingkungan agar kabar lebih cepat. Mengapa yang berani menandatangani petisi bernama bisa berkurang?',
    ),
    model: t(
      'Signing by name needs several known people who sign. Rewiring swaps such overlapping ties for single long ones, so each person sees at most one signer.',
      'Menandatangani dengan nama butuh beberapa kenalan yang juga menandatangani. Perangkaian ulang mengganti ikatan yang saling tumpang dengan satu ikatan panjang, sehingga tiap orang melihat paling banyak satu penanda tangan.',
    ),
    source: centolaMacy,
  },
];
