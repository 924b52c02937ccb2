import type { Language } from './reader.ts';

/** What the buttons and figures are called that a student works, in the language of the page. */
interface Words {
  readonly done: string;
  readonly lock: string;
  readonly check: string;
  readonly next: string;
  readonly retry: string;
  readonly reveal: string;
  readonly selfMarks: { readonly right: string; readonly partly: string; readonly wrong: string };
  readonly put: (card: string, place: string) => RegExp;
  readonly up: string;
  readonly down: string;
  /** Buttons that run a figure. */
  readonly runs: readonly RegExp[];
  readonly play: string;
  readonly window: string;
  readonly placings: readonly string[];
  readonly friends: string;
  readonly stands: string;
  readonly board: RegExp;
  readonly fewest: RegExp;
  /** The reading desk. */
  readonly desk: {
    readonly search: string;
    readonly results: RegExp;
    /** What stands beside a post that is judged again. */
    readonly later: RegExp;
    readonly lock: string;
    readonly next: string;
  };
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    done: 'done',
    lock: 'Lock my guess',
    check: 'Check',
    next: 'Next question',
    retry: 'Try again',
    reveal: 'Compare with a model answer',
    selfMarks: { right: 'Same idea', partly: 'Part of it', wrong: 'Another idea' },
    put: (card, place) => new RegExp(`^Put “${literal(card)}” (in|with) “${literal(place)}”$`),
    up: 'Move up: ',
    down: 'Move down: ',
    runs: [
      /^Run it$/,
      /^Weigh the votes$/,
      /^Ask \d+ people$/,
      /^Show the (first move|points)$/,
      /^Next move$/,
    ],
    play: 'Play',
    window: 'Whose window?',
    placings: ['Scattered by chance', 'On the best-connected'],
    friends: 'Friends of Dini',
    stands: 'Dini stands up',
    board: /^Board of/,
    fewest: /fewest possible/,
    desk: {
      search: 'Search',
      results: /^\d+ results? for/,
      later: /^It is 07:30/,
      lock: 'Lock it in',
      next: 'Next post',
    },
  },
  id: {
    done: 'selesai',
    lock: 'Kunci tebakanku',
    check: 'Periksa',
    next: 'Pertanyaan berikutnya',
    retry: 'Coba lagi',
    reveal: 'Bandingkan dengan contoh jawaban',
    selfMarks: { right: 'Gagasannya sama', partly: 'Sebagian ada', wrong: 'Gagasannya lain' },
    put: (card, place) =>
      new RegExp(`^(Taruh|Pasangkan) “${literal(card)}” (di|dengan) “${literal(place)}”$`),
    up: 'Naikkan: ',
    down: 'Turunkan: ',
    runs: [
      /^Jalankan$/,
      /^Timbang suaranya$/,
      /^Tanya \d+ orang$/,
      /^(Tunjukkan langkah pertama|Tampilkan poinnya)$/,
      /^Langkah berikutnya$/,
    ],
    play: 'Putar',
    window: 'Jendela siapa?',
    placings: ['Tersebar acak', 'Pada yang temannya terbanyak'],
    friends: 'Teman Dini',
    stands: 'Dini berdiri',
    board: /^Papan berisi/,
    fewest: /paling sedikit \d/,
    desk: {
      search: 'Cari',
      results: /^\d+ hasil untuk/,
      later: /^Sekarang pukul 07\.30/,
      lock: 'Kunci',
      next: 'Kiriman berikutnya',
    },
  },
};

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
