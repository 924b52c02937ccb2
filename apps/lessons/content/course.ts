import type { Text } from '@groundswell/core/quiz';

/**
 * The course in the order it is taught. A lesson that exists is a folder beside this file and says
 * its own title, question and length; one that does not exist yet says them here, under `coming`.
 */
export interface CourseLesson {
  /** Folder and address: `/lesson/<id>`. */
  readonly id: string;
  readonly code: string;
  readonly coming?: { readonly title: Text; readonly question: Text; readonly minutes: number };
}

export interface CourseModule {
  readonly id: 'A' | 'B' | 'C';
  readonly paper: 'sun' | 'tide' | 'bloom';
  readonly title: Text;
  readonly promise: Text;
  readonly lessons: readonly CourseLesson[];
}

export const course: readonly CourseModule[] = [
  {
    id: 'A',
    paper: 'sun',
    title: { en: 'Mobilizing', id: 'Menggerakkan' },
    promise: {
      en: 'From one post to people who turn up.',
      id: 'Dari satu kiriman sampai orang datang.',
    },
    lessons: [
      { id: 'a1-everyone-can-broadcast', code: 'A1' },
      { id: 'a2-one-counts-as-thousands', code: 'A2' },
      {
        id: 'a3-who-asked-you',
        code: 'A3',
        coming: {
          title: { en: 'Who asked you?', id: 'Siapa yang mengajakmu?' },
          question: { en: 'What makes people join in?', id: 'Apa yang membuat orang ikut serta?' },
          minutes: 12,
        },
      },
      { id: 'a4-weak-ties-strong-ties', code: 'A4' },
      {
        id: 'a5-from-share-to-act',
        code: 'A5',
        coming: {
          title: { en: 'From share to act', id: 'Dari berbagi ke bertindak' },
          question: {
            en: 'Where do supporters get lost?',
            id: 'Di mana para pendukung menghilang?',
          },
          minutes: 12,
        },
      },
      {
        id: 'a6-still-here-in-week-eight',
        code: 'A6',
        coming: {
          title: { en: 'Still here in week eight', id: 'Masih di sini di minggu kedelapan' },
          question: {
            en: 'What is left when the buzz is gone?',
            id: 'Apa yang tersisa saat keramaian reda?',
          },
          minutes: 10,
        },
      },
    ],
  },
  {
    id: 'B',
    paper: 'tide',
    title: { en: 'Spotting hoaxes', id: 'Mengenali hoaks' },
    promise: { en: 'Checking well, trusting well.', id: 'Cermat memeriksa, tepat percaya.' },
    lessons: [
      {
        id: 'b1-how-a-hoax-travels',
        code: 'B1',
        coming: {
          title: { en: 'How a hoax travels', id: 'Bagaimana hoaks menyebar' },
          question: { en: 'Is a lie really faster?', id: 'Benarkah kebohongan lebih cepat?' },
          minutes: 12,
        },
      },
      {
        id: 'b2-good-to-bad-bad-to-good',
        code: 'B2',
        coming: {
          title: { en: 'Good to bad, bad to good', id: 'Baik jadi buruk, buruk jadi baik' },
          question: { en: 'Can a mind change back?', id: 'Bisakah pendapat berbalik lagi?' },
          minutes: 12,
        },
      },
      { id: 'b3-check-first', code: 'B3' },
      {
        id: 'b4-tricks-of-the-trade',
        code: 'B4',
        coming: {
          title: { en: 'Tricks of the trade', id: 'Siasat yang sering dipakai' },
          question: {
            en: 'Can a true post use a trick?',
            id: 'Bisakah kiriman benar memakai siasat?',
          },
          minutes: 12,
        },
      },
      {
        id: 'b5-be-wise-before-you-share',
        code: 'B5',
        coming: {
          title: { en: 'Be wise before you share', id: 'Bijak sebelum berbagi' },
          question: { en: 'What does a pause change?', id: 'Apa yang berubah karena jeda?' },
          minutes: 10,
        },
      },
      {
        id: 'b6-how-good-is-your-radar',
        code: 'B6',
        coming: {
          title: { en: 'How good is your radar?', id: 'Seberapa tajam radarmu?' },
          question: {
            en: 'Do you doubt the right things?',
            id: 'Apakah kamu meragukan hal yang tepat?',
          },
          minutes: 15,
        },
      },
    ],
  },
  {
    id: 'C',
    paper: 'bloom',
    title: { en: 'Capstone', id: 'Tugas akhir' },
    promise: { en: 'Everything at once.', id: 'Semuanya sekaligus.' },
    lessons: [
      {
        id: 'c-plan-execute-facilitate',
        code: 'C',
        coming: {
          title: { en: 'Plan, execute, facilitate', id: 'Rancang, jalankan, bantu' },
          question: {
            en: 'Capstone. Run a campaign, answer a hoax. Everyone gets the same town.',
            id: 'Tugas akhir. Jalankan kampanye, jawab sebuah hoaks. Semua mendapat kota yang sama.',
          },
          minutes: 25,
        },
      },
    ],
  },
];
