import type { Post } from '../../quiz/post.ts';
import type { Text } from '../../quiz/text.ts';

/** One move of a check that is shown, with the reason for it. */
export interface WorkedStep {
  readonly move: Post['move'];
  /** What the checker thinks while doing it. */
  readonly says: Text;
  /** What the checker types, where the move is a search. */
  readonly types?: Text;
  /** The source of the post's trail that it opens. */
  readonly opens?: string;
}

export interface WorkedCheck {
  readonly post: string;
  readonly steps: readonly WorkedStep[];
  readonly close: Text;
}

/** A check from beginning to end, to watch before doing one. */
export const workedCheck: WorkedCheck = {
  post: 'p07m',
  steps: [
    {
      move: 'stop',
      says: {
        en: 'Calm voice, tidy page. I notice that I like it. That is not evidence.',
        id: 'Nadanya tenang, lamannya rapi. Aku suka. Itu bukan bukti.',
      },
    },
    {
      move: 'investigate',
      types: { en: 'professor of natural cells', id: 'profesor sel alami' },
      opens: 'Direktori Dosen Kejora',
      says: {
        en: 'A new tab. I type the professor’s field, not the words of the post. Who speaks? Nobody I can find.',
        id: 'Tab baru. Kuketik bidang profesornya, bukan kata-kata kirimannya. Siapa yang bicara? Tak ada yang bisa kutemukan.',
      },
    },
    {
      move: 'find',
      types: { en: 'campus clinic, cough', id: 'klinik kampus, batuk' },
      opens: 'Klinik Kampus ULK',
      says: {
        en: 'What do people who treat coughs say? Many causes, and some need treatment.',
        id: 'Apa kata orang yang menangani batuk? Sebabnya banyak, sebagian perlu obat.',
      },
    },
    {
      move: 'trace',
      opens: 'SehatAjaib',
      says: {
        en: 'And the link: where does it lead? To a shop that sells bottled ginger.',
        id: 'Lalu tautannya: ke mana? Ke toko yang menjual jahe botolan.',
      },
    },
  ],
  close: {
    en: 'Two minutes, three tabs, done. I never finished reading the post.',
    id: 'Dua menit, tiga tab, selesai. Kirimannya bahkan tak kubaca sampai habis.',
  },
};

/** The first two moves of a check whose last tab is left to the learner. */
export const begunCheck: Omit<WorkedCheck, 'close'> = {
  post: 'p26t',
  steps: [
    {
      move: 'stop',
      says: {
        en: 'A moon that asks for time. I grin, and I already suspect a joke. That is no evidence either.',
        id: 'Bulan minta waktu. Aku tersenyum, dan langsung mengira ini lelucon. Itu juga bukan bukti.',
      },
    },
    {
      move: 'investigate',
      says: {
        en: 'Who speaks? The account sounds like the committee. Anybody could pick that name.',
        id: 'Siapa yang bicara? Akunnya terdengar seperti panitia. Nama itu bisa dipakai siapa saja.',
      },
    },
  ],
};
