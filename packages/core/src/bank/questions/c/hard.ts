import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { wakefield } from './shared.ts';

const tufekci = sameText('Tufekci 2017, Twitter and Tear Gas.');

export const hard: readonly Question[] = [
  {
    id: 'bank-c-scaling',
    kind: 'single',
    prompt: t(
      'A movement grew by hashtag to 100,000 in a week. Its likely weakness?',
      'Sebuah gerakan tumbuh lewat tagar menjadi 100.000 dalam seminggu. Kelemahan yang mungkin?',
    ),
    options: [
      right(
        'tactics',
        t('Changing tactics together when needed', 'Mengubah taktik bersama bila perlu'),
        t(
          'Yes: it never had to build the organisation that decides.',
          'Ya: ia tak pernah membangun organisasi yang memutuskan.',
        ),
      ),
      wrong(
        'none',
        t('None: size is strength', 'Tidak ada: besar itu kuat'),
        t('Size without organisation tires.', 'Besar tanpa organisasi cepat lelah.'),
        'reach-is-success',
      ),
      wrong(
        'fake',
        t('Its members are not real', 'Anggotanya tidak nyata'),
        t('Why should they not be?', 'Mengapa tidak?'),
        'slacktivism-never-works',
      ),
    ],
    source: tufekci,
  },
  {
    id: 'bank-c-cloze-slogan',
    kind: 'cloze',
    prompt: t('Complete the lesson of the funnel.', 'Lengkapi pelajaran dari corong.'),
    passage: t(
      'For an easy act spend on the {{easy}}; for a costly act spend on {{costly}}.',
      'Untuk tindakan ringan, utamakan {{easy}}; untuk tindakan berat, utamakan {{costly}}.',
    ),
    gaps: [
      {
        id: 'easy',
        options: [
          right(
            'message',
            t('message', 'pesan'),
            t('Yes: help has little left to do.', 'Ya: bantuan hampir tak diperlukan.'),
          ),
          wrong(
            'help',
            t('help', 'bantuan'),
            t('One click needs no bus.', 'Satu klik tak butuh bus.'),
            'help-is-enough',
          ),
        ],
      },
      {
        id: 'costly',
        options: [
          right(
            'help',
            t('help', 'bantuan'),
            t('Yes: there the bottleneck lies.', 'Ya: di sanalah sumbatannya.'),
          ),
          wrong(
            'message',
            t('the message', 'pesan'),
            t('They have heard; what keeps them?', 'Mereka sudah mendengar; apa yang menahan?'),
            'message-is-enough',
          ),
        ],
      },
    ],
    source: t('The funnel model of the course.', 'Model corong di kursus ini.'),
  },
  {
    id: 'bank-c-open-plan',
    kind: 'open',
    prompt: t(
      'Plan the river clean-up in five sentences.',
      'Rencanakan bersih sungai dalam lima kalimat.',
    ),
    model: t(
      '60 people on Saturday at eight. Kabar Lentera and three class groups post on Monday. From Wednesday each of ten helpers asks five friends by name. A bus from Dermaga, gloves on the spot. We count on the day and again in week eight.',
      '60 orang hari Sabtu pukul delapan. Kabar Lentera dan tiga grup kelas mengunggah hari Senin. Mulai Rabu, sepuluh panitia masing-masing mengajak lima teman secara pribadi. Bus dari Dermaga, sarung tangan di tempat. Kami menghitung hari itu dan sekali lagi di minggu kedelapan.',
    ),
    rubric: [
      {
        id: 'aim',
        text: t('An aim that can be counted.', 'Tujuan yang bisa dihitung.'),
        ...remark(
          t('Without a number you never know.', 'Tanpa angka kamu tak pernah tahu.'),
          'reach-is-success',
        ),
      },
      {
        id: 'ask',
        text: t('Somebody is asked in person.', 'Ada yang diajak secara pribadi.'),
        ...remark(
          t(
            '“Nobody asked” is the cheapest reason to remove.',
            '“Tidak ada yang mengajak” paling murah diatasi.',
          ),
          'message-is-enough',
        ),
      },
      {
        id: 'help',
        text: t('An obstacle is removed.', 'Ada hambatan yang disingkirkan.'),
        ...remark(t('What would keep you at home?', 'Apa yang akan menahanmu di rumah?')),
      },
      {
        id: 'later',
        text: t('It is measured again later.', 'Diukur lagi kemudian.'),
        ...remark(
          t('Lasting is another question than starting.', 'Bertahan itu soal lain dari memulai.'),
          'viral-means-worked',
        ),
      },
    ],
    source: wakefield,
  },
];
