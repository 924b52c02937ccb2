import type { PostPair } from '../post-pair.ts';

/** Messaging app. */
export const pair25: PostPair = {
  trustworthy: {
    id: 'p25t',
    pair: 25,
    topic: { en: 'messaging app', id: 'aplikasi pesan' },
    tone: 'calm',
    format: 'text',
    handle: '@obrol_app',
    text: {
      en: 'From version 8.2, a message that has been forwarded many times can go to only 1 chat at a time in Obrol. Nothing else changes and the app stays free. Details are on our blog. Ask us anything below!',
      id: 'Mulai versi 8.2, pesan yang sudah sering diteruskan hanya bisa dikirim ke 1 obrolan sekali kirim di Obrol. Yang lain tetap dan aplikasi tetap gratis. Rincian di blog kami. Tanya apa saja di bawah!',
    },
    claim: {
      en: 'Much-forwarded messages can be sent to only one chat at a time.',
      id: 'Pesan yang sering diteruskan hanya bisa ke satu obrolan sekali kirim.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'trace',
    trail: [
      {
        name: 'Blog Obrol',
        url: 'https://blog-obrol.example/batas-terusan',
        kind: 'primary',
        stance: 'confirms',
        finding: {
          en: 'Release note with reason and screenshots.',
          id: 'Catatan rilis dengan alasan dan tangkapan layar.',
        },
      },
      {
        name: 'Tekno Kejora',
        url: 'https://tekno-kejora.example/obrol-82',
        kind: 'newsroom',
        stance: 'confirms',
        finding: { en: 'Tested the limit on two phones.', id: 'Menguji batas pada dua ponsel.' },
      },
    ],
    difficulty: 1,
    note: {
      en: 'Company news is easiest to verify on the company’s own release page.',
      id: 'Kabar perusahaan paling mudah dicek di catatan rilisnya sendiri.',
    },
  },
  misleading: {
    id: 'p25m',
    pair: 25,
    topic: { en: 'messaging app', id: 'aplikasi pesan' },
    tone: 'calm',
    format: 'text',
    handle: '@obrol_lama',
    text: {
      en: 'From version 8.2, users who did not forward this note to 12 chats will pay 9,000 a week in Obrol. Old users turn gold and stay free. Details follow. Let’s see who is too proud to send it!',
      id: 'Mulai versi 8.2, pengguna yang tidak meneruskan catatan ini ke 12 obrolan membayar 9.000 seminggu di Obrol. Pengguna lama jadi emas dan tetap gratis. Rincian menyusul. Ayo lihat siapa yang gengsi mengirimnya!',
    },
    claim: {
      en: 'Obrol becomes paid unless you forward the note to 12 chats.',
      id: 'Obrol jadi berbayar kecuali meneruskan ke 12 obrolan.',
    },
    truth: 'misleading',
    detail: 'fabricated',
    technique: 'trolling',
    move: 'trace',
    trail: [
      {
        name: 'Blog Obrol',
        url: 'https://blog-obrol.example/tetap-gratis',
        kind: 'primary',
        stance: 'contradicts',
        finding: {
          en: 'The app stays free; forwarding has no effect on accounts.',
          id: 'Aplikasi tetap gratis; meneruskan pesan tak mengubah akun.',
        },
      },
      {
        name: 'Periksa Lentera',
        url: 'https://periksalentera.example/obrol-emas',
        kind: 'factcheck',
        stance: 'contradicts',
        finding: {
          en: 'The joke began on a prank forum.',
          id: 'Leluconnya berawal dari forum iseng.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: 'A dare is bait. Chain letters live from your reply and your forward.',
      id: 'Tantangan itu umpan. Surat berantai hidup dari balasan dan terusanmu.',
    },
  },
};
