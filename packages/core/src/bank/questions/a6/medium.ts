import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { lally } from './shared.ts';

const webb = sameText('Webb & Sheeran 2006, doi:10.1037/0033-2909.132.2.249.');
const milkman = sameText('Milkman et al. 2011, PNAS.');
const gerber2011 = sameText('Gerber, Gimpel, Green & Shaw 2011, doi:10.1017/S000305541000047X.');

export const medium: readonly Question[] = [
  {
    id: 'bank-a6-gap',
    kind: 'single',
    prompt: t(
      'Raising intention by d = .66 changed behaviour by d = .36 (47 experiments). Best reading?',
      'Menaikkan niat sebesar d = 0,66 mengubah perilaku sebesar d = 0,36 (47 percobaan). Bacaan terbaik?',
    ),
    options: [
      right(
        'shrinks',
        t(
          'Behaviour follows, but shrinks on the way',
          'Perilaku mengikuti, tetapi menyusut di jalan',
        ),
        t(
          'Yes: hence cues, help and plans.',
          'Ya: karena itu perlu isyarat, bantuan, dan rencana.',
        ),
      ),
      wrong(
        'nothing',
        t('Intentions do nothing', 'Niat tak ada gunanya'),
        t('They do about half as much as hoped.', 'Niat bekerja kira-kira separuh dari harapan.'),
      ),
      wrong(
        'same',
        t('Intention is behaviour', 'Niat sama dengan perilaku'),
        t('Then the two numbers would match.', 'Kalau begitu kedua angka akan sama.'),
        'intention-is-behaviour',
      ),
    ],
    source: webb,
  },
  {
    id: 'bank-a6-flu-plan',
    kind: 'match',
    prompt: t(
      'Reminder letters for a flu shot (33.1% without a plan). What did each add?',
      'Surat pengingat vaksin flu (33,1% tanpa rencana). Berapa tambahannya?',
    ),
    pairs: [
      {
        id: 'both',
        left: t('write date and time', 'tulis tanggal dan jam'),
        right: t('4.2 points', '4,2 poin'),
        feedback: t('A moment to meet.', 'Ada momen yang pasti.'),
      },
      {
        id: 'date',
        left: t('write the date only', 'tulis tanggal saja'),
        right: t('1.5 points, could be chance', '1,5 poin, bisa kebetulan'),
        feedback: t('A day has many excuses.', 'Sehari penuh banyak alasan.'),
      },
      {
        id: 'none',
        left: t('write nothing', 'tidak menulis apa-apa'),
        right: t('0: the comparison', '0: pembanding'),
        feedback: t('Effects need something to be compared with.', 'Efek butuh pembanding.'),
      },
    ],
    source: milkman,
  },
  {
    id: 'bank-a6-ads',
    kind: 'single',
    prompt: t(
      'What was left of the effect of a strong TV campaign after two weeks?',
      'Apa yang tersisa dari efek kampanye TV yang kuat setelah dua minggu?',
    ),
    options: [
      right(
        'little',
        t('Close to nothing', 'Hampir tidak ada'),
        t('Yes: strong and short-lived.', 'Ya: kuat tetapi sebentar.'),
      ),
      wrong(
        'half',
        t('About half', 'Sekitar separuh'),
        t(
          'Less. Some effects in other studies lasted six weeks.',
          'Kurang. Di penelitian lain, sebagian bertahan enam minggu.',
        ),
      ),
      wrong(
        'all',
        t('All of it: it was seen by everyone', 'Semuanya: semua orang menonton'),
        t(
          'Seen by all is reach, not staying power.',
          'Dilihat semua itu jangkauan, bukan daya tahan.',
        ),
        'viral-means-worked',
      ),
    ],
    source: gerber2011,
  },
  {
    id: 'bank-a6-median-days',
    kind: 'estimate',
    prompt: t(
      'Days until an act became nearly automatic: the median of 96 volunteers?',
      'Berapa hari sampai tindakan nyaris otomatis: median dari 96 relawan?',
    ),
    answer: 66,
    scale: 'log',
    near: 1.25,
    far: 4,
    unit: t('days', 'hari'),
    feedback: t('66 days; people ranged from 18 to 254.', '66 hari; rentangnya 18 sampai 254.'),
    low: remark(
      t('Longer: 66. The 21 days are a myth.', 'Lebih lama: 66. Yang 21 hari itu mitos.'),
      'twentyone-days',
    ),
    high: remark(
      t('For some people, yes; the median is 66.', 'Untuk sebagian orang, ya; mediannya 66.'),
    ),
    source: lally,
  },
];
