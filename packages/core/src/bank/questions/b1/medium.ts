import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';

const guess = sameText('Guess, Nagler & Tucker 2019, Science Advances, eaau4586.');
const pennycook2018 = sameText('Pennycook, Cannon & Rand 2018, doi:10.1037/xge0000465.');
const altay = sameText('Altay, Berriche & Acerbi 2023, doi:10.1177/20563051221150412.');

export const medium: readonly Question[] = [
  {
    id: 'bank-b1-small-push',
    kind: 'number',
    prompt: t(
      'Each contact passes the true story on with .5 new people, the false one with .8. Mean cascade size is 1 ÷ (1 − r). How large is the false one’s?',
      'Tiap kontak meneruskan kisah benar ke 0,5 orang baru, kisah keliru ke 0,8. Ukuran rata-rata kaskade 1 ÷ (1 − r). Berapa untuk kisah keliru?',
    ),
    answer: 5,
    accept: [5, 5],
    feedback: t(
      '1 ÷ .2 = 5, against 2: one small push per contact, a large gap.',
      '1 ÷ 0,2 = 5, lawan 2: dorongan kecil tiap kontak, jaraknya besar.',
    ),
    offAnswers: [
      {
        exactly: 3.2,
        within: 0.01,
        feedback: t(
          '1.6 times the push does not mean 1.6 times the size: it compounds.',
          'Dorongan 1,6 kali bukan berarti ukuran 1,6 kali: ia berbunga.',
        ),
        tag: 'linear-growth',
      },
      { exactly: 2, feedback: t('That is the true story’s.', 'Itu milik kisah benar.') },
    ],
    otherwise: t('1 − .8 first, then divide.', '1 − 0,8 dulu, lalu bagi.'),
    source: t(
      'Mean size of a branching process below 1.',
      'Ukuran rata-rata proses bercabang di bawah 1.',
    ),
  },
  {
    id: 'bank-b1-how-many-share',
    kind: 'estimate',
    prompt: t(
      'Of 100 US users of one network in 2016, how many shared a link to a false-news site?',
      'Dari 100 pengguna AS di satu jejaring pada 2016, berapa yang membagikan tautan situs berita keliru?',
    ),
    answer: 8.5,
    scale: 'log',
    near: 1.4,
    far: 5,
    feedback: t('8.5 of 100. Rare and concentrated.', '8,5 dari 100. Jarang dan terpusat.'),
    low: remark(t('A few more: 8.5.', 'Sedikit lebih banyak: 8,5.')),
    high: remark(
      t(
        'Far fewer: 8.5. We hear of them because they are loud.',
        'Jauh lebih sedikit: 8,5. Terdengar karena nyaring.',
      ),
      'half-of-feed-is-false',
    ),
    source: guess,
  },
  {
    id: 'bank-b1-familiar',
    kind: 'single',
    prompt: t(
      'You saw a false headline once, with a warning. A week later it feels…',
      'Kamu pernah melihat judul keliru sekali, dengan peringatan. Seminggu kemudian terasa…',
    ),
    options: [
      right(
        'truer',
        t('a little truer than a new one', 'sedikit lebih benar daripada judul baru'),
        t(
          'Yes: familiarity feels like truth, despite the warning, unless plainly absurd.',
          'Ya: rasa kenal terasa seperti benar, meski ada peringatan, kecuali jelas-jelas absurd.',
        ),
      ),
      wrong(
        'falser',
        t('clearly false', 'jelas keliru'),
        t(
          'The warning fades sooner than the familiarity.',
          'Peringatan memudar lebih cepat daripada rasa kenal.',
        ),
      ),
      wrong(
        'same',
        t('exactly as before', 'persis seperti semula'),
        t('One exposure already moved ratings.', 'Sekali melihat sudah menggeser penilaian.'),
      ),
    ],
    source: pennycook2018,
  },
  {
    id: 'bank-b1-sample',
    kind: 'multi',
    prompt: t(
      '“False news spreads faster than the truth.” What must you add to be fair?',
      '“Berita keliru menyebar lebih cepat daripada yang benar.” Apa yang perlu ditambahkan agar adil?',
    ),
    options: [
      right(
        'sample',
        t(
          'Only stories that fact-checkers had taken up were compared',
          'Yang dibandingkan hanya kisah yang sudah diperiksa pemeriksa fakta',
        ),
        t(
          'Yes: most true news is never checked.',
          'Ya: kebanyakan berita benar tak pernah diperiksa.',
        ),
      ),
      right(
        'platform',
        t('One platform, 2006 to 2017', 'Satu platform, 2006 sampai 2017'),
        t('Yes: a finding has a place and a time.', 'Ya: temuan punya tempat dan waktu.'),
      ),
      wrong(
        'law',
        t('It is a law of human nature', 'Itu hukum alam manusia'),
        t('Later work says: not in general.', 'Penelitian kemudian: tidak secara umum.'),
        'lies-always-win',
      ),
    ],
    source: altay,
  },
];
