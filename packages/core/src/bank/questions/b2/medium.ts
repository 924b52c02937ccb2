import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { right, t, wrong } from '../../question-parts.ts';
import { bounded, porter } from './shared.ts';

export const medium: readonly Question[] = [
  {
    id: 'bank-b2-size-of-return',
    kind: 'single',
    prompt: t(
      'One misleading item moved belief by under .07 on a 5-point scale. A fact-check moved it back by…',
      'Satu informasi menyesatkan menggeser kepercayaan kurang dari 0,07 pada skala 5. Cek fakta menggesernya balik sebesar…',
    ),
    options: [
      right(
        'more',
        t('at least .59', 'sedikitnya 0,59'),
        t(
          'Yes, in four countries, mostly still visible after two weeks.',
          'Ya, di empat negara, sebagian besar masih tampak setelah dua minggu.',
        ),
      ),
      wrong(
        'same',
        t('about .07', 'sekitar 0,07'),
        t(
          'More: it also corrects what people half believed before.',
          'Lebih besar: juga mengoreksi yang tadinya setengah dipercaya.',
        ),
      ),
      wrong(
        'nothing',
        t('nothing', 'tidak sama sekali'),
        t('It moved belief clearly.', 'Pergeserannya jelas.'),
        'facts-backfire',
      ),
    ],
    source: porter,
  },
  {
    id: 'bank-b2-confidence-bound',
    kind: 'single',
    prompt: t(
      'People talk only with those less than ε away in opinion. You make ε larger. The crowd…',
      'Orang hanya bicara dengan yang beda pendapatnya kurang dari ε. Kamu perbesar ε. Kerumunan…',
    ),
    options: [
      right(
        'fewer',
        t('ends in fewer camps', 'berakhir di lebih sedikit kubu'),
        t(
          'Yes: from about half the scale on, in one.',
          'Ya: mulai sekitar separuh skala, jadi satu.',
        ),
      ),
      wrong(
        'more',
        t('ends in more camps', 'berakhir di lebih banyak kubu'),
        t(
          'A larger ε lets more people talk.',
          'ε yang lebih besar membuat lebih banyak orang bisa bicara.',
        ),
      ),
      wrong(
        'same',
        t('ends the same', 'berakhir sama'),
        t('The bound decides who can meet at all.', 'Batas itu menentukan siapa bisa bertemu.'),
      ),
    ],
    source: bounded,
  },
  {
    id: 'bank-b2-routes',
    kind: 'sort',
    prompt: t('An argument or a cue?', 'Argumen atau isyarat samping?'),
    bins: [
      { id: 'argument', text: t('argument', 'argumen') },
      { id: 'cue', text: t('cue', 'isyarat samping') },
    ],
    cards: [
      {
        id: 'test',
        text: t(
          '“In 412 households, use fell to 288.”',
          '“Di 412 rumah, pemakaian turun menjadi 288.”',
        ),
        bin: 'argument',
        feedback: t('Something to examine.', 'Ada yang bisa diperiksa.'),
      },
      {
        id: 'face',
        text: t('a smiling doctor in the picture', 'dokter tersenyum di gambar'),
        bin: 'cue',
        feedback: t('Works when we do not think.', 'Bekerja saat kita tidak berpikir.'),
      },
      {
        id: 'likes',
        text: t('“9,000 people like this”', '“9.000 orang menyukai ini”'),
        bin: 'cue',
        feedback: t('Numbers of likers are no reason.', 'Banyaknya penyuka bukan alasan.'),
      },
      {
        id: 'because',
        text: t(
          '“because the valve is closed from ten to five”',
          '“karena katup ditutup dari pukul sepuluh sampai lima”',
        ),
        bin: 'argument',
        feedback: t('A reason that can be checked.', 'Alasan yang bisa dicek.'),
      },
    ],
    source: sameText('Petty & Cacioppo 1986, The elaboration likelihood model of persuasion.'),
  },
  {
    id: 'bank-b2-average',
    kind: 'number',
    prompt: t(
      'Ani says 20, Budi 60; each moves a quarter of the way to the other. Where is Ani now?',
      'Ani bilang 20, Budi 60; masing-masing bergeser seperempat jarak ke yang lain. Ani sekarang di mana?',
    ),
    answer: 30,
    accept: [30, 30],
    feedback: t(
      'A quarter of 40 is 10. Budi is at 50: closer, not yet agreed.',
      'Seperempat dari 40 adalah 10. Budi di 50: lebih dekat, belum sepakat.',
    ),
    offAnswers: [
      {
        exactly: 40,
        feedback: t(
          'That is half the way: they would agree at once.',
          'Itu separuh jarak: mereka langsung sepakat.',
        ),
      },
    ],
    otherwise: t('The distance is 40; take a quarter.', 'Jaraknya 40; ambil seperempat.'),
    source: bounded,
  },
];
