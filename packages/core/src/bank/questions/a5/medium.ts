import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { funnel } from './shared.ts';

const mcadam = sameText('McAdam 1986, American Journal of Sociology 92:64–90.');
const lewis = sameText('Lewis, Gray & Meierhenrich 2014, doi:10.15195/v1.a1.');
const kristofferson = sameText('Kristofferson, White & Peloza 2014, doi:10.1086/674137.');

export const medium: readonly Question[] = [
  {
    id: 'bank-a5-freedom-summer',
    kind: 'single',
    prompt: t(
      'Freedom Summer 1964: what set those who went apart from those who stayed home?',
      'Freedom Summer 1964: apa beda mereka yang berangkat dan yang batal?',
    ),
    options: [
      right(
        'friends',
        t('More close ties to others who went', 'Lebih banyak ikatan dekat dengan sesama peserta'),
        t(
          'Yes, and more links to organisations.',
          'Ya, dan lebih banyak kaitan dengan organisasi.',
        ),
      ),
      wrong(
        'belief',
        t('Stronger conviction', 'Keyakinan yang lebih kuat'),
        t('Both groups were equally committed.', 'Kedua kelompok sama teguhnya.'),
        'motivation-suffices',
      ),
      wrong(
        'info',
        t('Better information', 'Informasi yang lebih baik'),
        t(
          'All had applied and knew what it was about.',
          'Semua sudah mendaftar dan tahu urusannya.',
        ),
      ),
    ],
    source: mcadam,
  },
  {
    id: 'bank-a5-public-token',
    kind: 'single',
    prompt: t(
      'After which kind of small support did people help less later?',
      'Setelah dukungan kecil yang mana orang kemudian lebih sedikit membantu?',
    ),
    options: [
      right(
        'public',
        t('Support shown in public', 'Dukungan yang dipamerkan'),
        t(
          'Yes: the wish to look good was already served; shared values soften this.',
          'Ya: keinginan tampak baik sudah terpenuhi; kesamaan nilai melunakkannya.',
        ),
      ),
      wrong(
        'private',
        t('Support given in private', 'Dukungan diam-diam'),
        t('The other way round.', 'Justru sebaliknya.'),
      ),
      wrong(
        'both',
        t('Any small support', 'Semua dukungan kecil'),
        t('Public and private differed.', 'Yang terbuka dan yang diam-diam berbeda.'),
        'slacktivism-never-works',
      ),
    ],
    source: kristofferson,
  },
  {
    id: 'bank-a5-which-dial',
    kind: 'sort',
    prompt: t(
      'Which dial does it turn: message or help?',
      'Tombol mana yang diputar: pesan atau bantuan?',
    ),
    bins: [
      { id: 'message', text: t('message', 'pesan') },
      { id: 'help', text: t('help', 'bantuan') },
    ],
    cards: [
      {
        id: 'title',
        text: t('a catchier title', 'judul lebih memikat'),
        bin: 'message',
        feedback: t('More people hear and want.', 'Lebih banyak yang mendengar dan mau.'),
      },
      {
        id: 'ride',
        text: t('a lift from the station', 'jemputan dari stasiun'),
        bin: 'help',
        feedback: t('Wanting is not enough without a way.', 'Mau saja tidak cukup tanpa jalan.'),
      },
      {
        id: 'gloves',
        text: t('gloves for everyone', 'sarung tangan untuk semua'),
        bin: 'help',
        feedback: t('An obstacle less.', 'Satu hambatan berkurang.'),
      },
      {
        id: 'sources',
        text: t('ten more accounts posting', 'sepuluh akun lagi mengunggah'),
        bin: 'message',
        feedback: t('More sources of the same news.', 'Lebih banyak sumber kabar yang sama.'),
        elsewhere: remark(
          t('Posting does not carry anyone there.', 'Mengunggah tidak mengantar siapa pun.'),
          'message-is-enough',
        ),
      },
    ],
    source: funnel,
  },
  {
    id: 'bank-a5-page-share',
    kind: 'number',
    prompt: t(
      '99.76% of 1.2 million members never gave there. How many gave?',
      '99,76% dari 1,2 juta anggota tak pernah menyumbang di sana. Berapa yang menyumbang?',
    ),
    answer: 2880,
    accept: [2850, 2900],
    feedback: t(
      '0.24% of 1,200,000. What else they did was not measured.',
      '0,24% dari 1.200.000. Hal lain yang mereka lakukan tidak diukur.',
    ),
    offAnswers: [
      {
        above: 20000,
        feedback: t(
          '0.24%, not 24%: divide by 100 once more.',
          '0,24%, bukan 24%: bagi 100 sekali lagi.',
        ),
        tag: 'percent-vs-points',
      },
    ],
    otherwise: t('.0024 × 1,200,000.', '0,0024 × 1.200.000.'),
    source: lewis,
  },
];
