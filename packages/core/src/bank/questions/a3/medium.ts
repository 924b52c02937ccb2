import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';

const bond = sameText('Bond et al. 2012, doi:10.1038/nature11421.');
const gerber = sameText('Gerber, Green & Larimer 2008, doi:10.1017/S000305540808009X.');
const wakefield = sameText('Wakefield, Loken & Hornik 2010, doi:10.1016/S0140-6736(10)60809-4.');

export const medium: readonly Question[] = [
  {
    id: 'bank-a3-curve-asked',
    kind: 'curve',
    prompt: t(
      'Each friend you ask comes with chance 20%, whatever the others do. Draw the chance that at least one comes.',
      'Tiap teman yang kamu ajak datang dengan peluang 20%, apa pun yang dilakukan lainnya. Gambar peluang setidaknya satu datang.',
    ),
    x: { label: t('friends asked', 'teman yang diajak'), min: 0, max: 10 },
    y: { label: t('chance in %', 'peluang dalam %'), min: 0, max: 100 },
    truth: [
      [0, 0],
      [1, 20],
      [2, 36],
      [3, 48.8],
      [4, 59],
      [5, 67.2],
      [6, 73.8],
      [7, 79],
      [8, 83.2],
      [9, 86.6],
      [10, 89.3],
    ],
    near: 0.06,
    far: 0.3,
    feedback: t(
      'Yes. Steep at first, then flatter: the first asks bring most.',
      'Ya. Curam di awal, lalu melandai: ajakan pertama paling banyak hasilnya.',
    ),
    high: remark(
      t(
        'Too high. Chances do not add up: five asks at 20% are 67%, not 100%.',
        'Terlalu tinggi. Peluang tidak dijumlahkan: lima ajakan berpeluang 20% menjadi 67%, bukan 100%.',
      ),
      'chances-add-up',
    ),
    low: remark(
      t(
        'Too low. It takes only one of them: with three asked it is nearly even.',
        'Terlalu rendah. Cukup satu yang datang: dengan tiga ajakan peluangnya hampir separuh.',
      ),
    ),
    hints: [
      t(
        'What is the chance that nobody comes, when two are asked?',
        'Berapa peluang tak seorang pun datang kalau dua diajak?',
      ),
    ],
    source: t(
      'Computed: 1 − .8 to the power of the number asked.',
      'Dihitung: 1 − 0,8 pangkat banyaknya ajakan.',
    ),
  },
  {
    id: 'bank-a3-points',
    kind: 'number',
    prompt: t(
      'Turnout goes from 40% to 44%. How many percentage points?',
      'Tingkat kedatangan naik dari 40% menjadi 44%. Berapa poin persentase?',
    ),
    answer: 4,
    accept: [4, 4],
    feedback: t(
      'Points are the plain difference. In per cent of the start it is 10.',
      'Poin adalah selisih biasa. Dalam persen dari awal: 10.',
    ),
    offAnswers: [
      {
        exactly: 10,
        feedback: t(
          'That is the rise in per cent. Points are the plain difference.',
          'Itu kenaikan dalam persen. Poin adalah selisih biasa.',
        ),
        tag: 'percent-vs-points',
      },
    ],
    otherwise: t('44 minus 40.', '44 dikurangi 40.'),
    source: gerber,
  },
  {
    id: 'bank-a3-scale',
    kind: 'number',
    prompt: t(
      'An effect of 0.4 percentage points among 2 million people: how many people?',
      'Efek 0,4 poin persentase pada 2 juta orang: berapa orang?',
    ),
    answer: 8000,
    accept: [8000, 8000],
    feedback: t('Small for each, large at scale.', 'Kecil per orang, besar pada skala ini.'),
    offAnswers: [
      {
        exactly: 800000,
        feedback: t(
          'That is 40%. 0.4% is a hundred times less.',
          'Itu 40%. 0,4% seratus kali lebih kecil.',
        ),
        tag: 'percent-vs-points',
      },
      { exactly: 80000, feedback: t('That is 4%.', 'Itu 4%.') },
    ],
    otherwise: t('.004 × 2,000,000.', '0,004 × 2.000.000.'),
    source: bond,
  },
  {
    id: 'bank-a3-close-friends',
    kind: 'single',
    prompt: t(
      'In the 61-million-person experiment of 2010, through whom did the message work on others?',
      'Dalam percobaan 61 juta orang tahun 2010, lewat siapa pesan memengaruhi orang lain?',
    ),
    options: [
      right(
        'close',
        t('Nearly all through close friends', 'Hampir semuanya lewat teman dekat'),
        t(
          'Yes; and that figure rests on modelling, so call it an estimate.',
          'Ya; angka itu hasil pemodelan, jadi sebut perkiraan.',
        ),
      ),
      wrong(
        'all',
        t('All friends alike', 'Semua teman sama saja'),
        t(
          'Most listed friends showed no effect.',
          'Sebagian besar teman di daftar tidak menunjukkan efek.',
        ),
      ),
      wrong(
        'info',
        t('Through the plain information message', 'Lewat pesan informasi biasa'),
        t(
          'The message without faces did no better than none.',
          'Pesan tanpa wajah teman tidak lebih baik daripada tanpa pesan.',
        ),
        'informing-is-mobilizing',
      ),
    ],
    source: bond,
  },
  {
    id: 'bank-a3-campaign-parts',
    kind: 'multi',
    prompt: t(
      'What makes a health campaign more likely to change what people do?',
      'Apa yang membuat kampanye kesehatan lebih mungkin mengubah perilaku?',
    ),
    options: [
      right(
        'services',
        t('Services at hand', 'Layanan yang mudah dijangkau'),
        t('Yes: wanting needs a door to go through.', 'Ya: kemauan butuh pintu untuk dimasuki.'),
      ),
      right(
        'policy',
        t('Rules that fit', 'Aturan yang mendukung'),
        t(
          'Yes: enforcement helped in the studies.',
          'Ya: penegakan aturan membantu dalam penelitian.',
        ),
      ),
      right(
        'community',
        t('Programmes in the community', 'Program di masyarakat'),
        t('Yes: they ask and they help.', 'Ya: mereka mengajak dan membantu.'),
      ),
      wrong(
        'louder',
        t('Only a louder message', 'Hanya pesan yang lebih nyaring'),
        t('Alone it tends to do little.', 'Sendirian biasanya kecil dampaknya.'),
        'message-is-enough',
      ),
    ],
    source: wakefield,
  },
];
