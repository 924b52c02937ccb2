import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, t } from '../../question-parts.ts';
import { averaging, lerman } from './shared.ts';

export const hard: readonly Question[] = [
  {
    id: 'bank-a2-star',
    kind: 'number',
    prompt: t(
      'A star: one hub tied to nine others, who have no other ties. What share of all weight has the hub, in %?',
      'Jaringan bintang: satu pusat terikat ke sembilan lainnya, yang tak punya ikatan lain. Berapa % bobot si pusat?',
    ),
    answer: 50,
    accept: [50, 50],
    unit: sameText('%'),
    feedback: t(
      '9 of the 18 tie ends are the hub’s: one half, in any star.',
      '9 dari 18 ujung ikatan milik pusat: separuh, di bintang mana pun.',
    ),
    offAnswers: [
      {
        exactly: 90,
        feedback: t(
          'Nine ties, but each has two ends: 9 of 18.',
          'Sembilan ikatan, tetapi tiap ikatan punya dua ujung: 9 dari 18.',
        ),
      },
      {
        exactly: 10,
        feedback: t(
          'That would be one of ten people: equal weights.',
          'Itu satu dari sepuluh orang: bobot setara.',
        ),
        tag: 'attention-is-ballot',
      },
    ],
    otherwise: t(
      'Count tie ends: the hub’s, out of all.',
      'Hitung ujung ikatan: milik pusat, dari semuanya.',
    ),
    source: averaging,
  },
  {
    id: 'bank-a2-voices',
    kind: 'estimate',
    prompt: t(
      '1,000 people in the town with hubs weigh like how many equal voices?',
      '1.000 orang di kota bersimpul pusat setara dengan berapa suara yang sama bobot?',
    ),
    answer: 417,
    scale: 'log',
    near: 1.3,
    far: 4,
    feedback: t(
      'About 420 of 1,000: unequal, but no oligarchy.',
      'Sekitar 420 dari 1.000: timpang, tetapi bukan oligarki.',
    ),
    low: remark(
      t(
        'Not that few: most weight still lies with ordinary people.',
        'Tidak sesedikit itu: sebagian besar bobot tetap di orang biasa.',
      ),
      'followers-equal-influence',
    ),
    high: remark(
      t(
        'Fewer: the best connected take a large share.',
        'Lebih sedikit: yang paling terhubung mengambil bagian besar.',
      ),
    ),
    source: t(
      'The town model of this lesson, 200 networks.',
      'Model kota di pelajaran ini, 200 jaringan.',
    ),
  },
  {
    id: 'bank-a2-explain-minority',
    kind: 'open',
    prompt: t(
      'How can three of nine people look like a majority to all the others, without one lie?',
      'Bagaimana tiga dari sembilan orang bisa tampak sebagai mayoritas bagi semua yang lain, tanpa satu pun kebohongan?',
    ),
    model: t(
      'Nobody’s view changes. The three stand in everybody else’s small feeds, so each of the others sees them in more than half of their ties.',
      'Pandangan siapa pun tidak berubah. Ketiganya ada di linimasa kecil semua orang lain, sehingga tiap orang melihat mereka di lebih dari separuh ikatannya.',
    ),
    rubric: [
      {
        id: 'ties',
        text: t(
          'It is about ties or places, not about persuasion.',
          'Soal ikatan atau posisi, bukan bujukan.',
        ),
        ...remark(
          t('Nobody’s mind was changed.', 'Tidak ada pikiran yang berubah.'),
          'minds-were-changed',
        ),
      },
      {
        id: 'share',
        text: t(
          'Each person compares inside their own feed.',
          'Tiap orang membandingkan di linimasanya sendiri.',
        ),
        ...remark(
          t(
            'More than half of their ties is what counts.',
            'Yang dihitung: lebih dari separuh ikatan mereka.',
          ),
        ),
      },
    ],
    source: lerman,
  },
];
