import type { Question } from '../../../quiz/question.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { averaging, hodas, lerman } from './shared.ts';

export const medium: readonly Question[] = [
  {
    id: 'bank-a2-twitter-paradox',
    kind: 'single',
    prompt: t(
      'On one platform over 98% of users were followed less than those they follow. This means…',
      'Di satu platform, lebih dari 98% pengguna lebih sedikit pengikutnya daripada orang yang mereka ikuti. Artinya…',
    ),
    options: [
      right(
        'lists',
        t(
          'Well-followed people appear in very many lists',
          'Orang berpengikut banyak muncul di sangat banyak daftar',
        ),
        t(
          'Yes, and so in nearly everybody’s average.',
          'Ya, sehingga masuk rata-rata hampir semua orang.',
        ),
      ),
      wrong(
        'lonely',
        t('98% are unpopular', '98% tidak populer'),
        t(
          'It compares you with a sample that favours the popular.',
          'Itu membandingkanmu dengan sampel yang condong ke yang populer.',
        ),
        'paradox-says-unpopular',
      ),
      wrong(
        'error',
        t('The count is wrong', 'Hitungannya salah'),
        t(
          'For the average it is a theorem: it holds in every network.',
          'Untuk rata-rata ini teorema: berlaku di setiap jaringan.',
        ),
      ),
    ],
    source: hodas,
  },
  {
    id: 'bank-a2-illusion-needs',
    kind: 'multi',
    prompt: t('When is a majority illusion strong?', 'Kapan ilusi mayoritas menjadi kuat?'),
    options: [
      right(
        'hubs',
        t('The view sits with the best connected', 'Pandangan itu dipegang yang paling terhubung'),
        t('Yes: they are in most feeds.', 'Ya: mereka ada di kebanyakan linimasa.'),
      ),
      right(
        'low',
        t(
          'Hubs are tied to people with few ties',
          'Simpul pusat terikat pada orang berikatan sedikit',
        ),
        t(
          'Yes: one loud friend is a large share of a small feed.',
          'Ya: satu teman nyaring adalah bagian besar dari linimasa kecil.',
        ),
      ),
      wrong(
        'lies',
        t('Somebody lies', 'Ada yang berbohong'),
        t(
          'No lie is needed; honest posts can add up to a false picture.',
          'Tidak perlu bohong; unggahan jujur bisa membentuk gambaran keliru.',
        ),
        'intent-needed',
      ),
      wrong(
        'many',
        t('Everybody has very many ties', 'Semua orang berikatan sangat banyak'),
        t('Many ties dilute one loud friend.', 'Ikatan banyak mengencerkan satu teman nyaring.'),
        'more-friends-more-fooled',
      ),
    ],
    source: lerman,
  },
  {
    id: 'bank-a2-fair-picture',
    kind: 'order',
    prompt: t(
      'Fairest picture of what a town thinks, best first.',
      'Gambaran paling adil tentang pendapat kota, terbaik dulu.',
    ),
    items: [
      {
        id: 'sample',
        text: t('50 people drawn by chance', '50 orang dipilih acak'),
        feedback: t(
          'Chance favours nobody: about ± 11 points at a truth of 20%.',
          'Acak tidak memihak: sekitar ± 11 poin bila kenyataannya 20%.',
        ),
      },
      {
        id: 'places',
        text: t(
          'ten people at the market, the stop and the library',
          'sepuluh orang di pasar, halte, dan perpustakaan',
        ),
        feedback: t(
          'Different places, though places choose people.',
          'Tempat beragam, walau tempat memilih orang.',
        ),
      },
      {
        id: 'feed',
        text: t('a whole evening of my feed', 'semalaman linimasaku'),
        feedback: t('More of the same window.', 'Jendela yang sama, lebih lama.'),
      },
    ],
    answer: [['sample'], ['places'], ['feed']],
    feedback: t(
      'How people are chosen counts more than how many.',
      'Cara memilih orang lebih penting daripada jumlahnya.',
    ),
    misplaced: [
      {
        item: 'sample',
        after: 'feed',
        ...remark(
          t(
            'A long look through a bent window stays bent.',
            'Melihat lama lewat jendela bengkok tetap bengkok.',
          ),
          'my-feed-is-population',
        ),
      },
    ],
    otherwise: t(
      'Ask who chose these people: chance, or somebody’s habits?',
      'Siapa yang memilih orang-orang ini: peluang atau kebiasaan?',
    ),
    source: lerman,
  },
  {
    id: 'bank-a2-ballot',
    kind: 'sort',
    prompt: t('One person, one vote? Or weights?', 'Satu orang satu suara? Atau berbobot?'),
    bins: [
      { id: 'equal', text: t('equal', 'setara') },
      { id: 'weighted', text: t('weighted', 'berbobot') },
    ],
    cards: [
      {
        id: 'ballot',
        text: t('the ballot box', 'kotak suara'),
        bin: 'equal',
        feedback: t('Its whole point: one each.', 'Justru itu intinya: satu orang satu.'),
        elsewhere: remark(
          t('Fame gets you no second ballot.', 'Tenar tidak memberi surat suara kedua.'),
          'attention-is-ballot',
        ),
      },
      {
        id: 'feed',
        text: t('whom a feed shows', 'siapa yang tampil di linimasa'),
        bin: 'weighted',
        feedback: t(
          'The better connected are shown more.',
          'Yang lebih terhubung lebih sering tampil.',
        ),
      },
      {
        id: 'sample',
        text: t('a random sample', 'sampel acak'),
        bin: 'equal',
        feedback: t(
          'Everybody has the same chance to be asked.',
          'Semua punya peluang sama untuk ditanya.',
        ),
      },
      {
        id: 'trend',
        text: t('a list of trends', 'daftar tren'),
        bin: 'weighted',
        feedback: t('The busy count many times.', 'Yang ramai terhitung berkali-kali.'),
      },
    ],
    source: averaging,
  },
];
