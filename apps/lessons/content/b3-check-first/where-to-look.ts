import type { Question } from '@groundswell/core/quiz';

/** The moves, what settles a post, and which move is fastest. */
export const whereToLook = [
  {
    id: 'b3-sift-order',
    kind: 'order',
    prompt: { en: 'Put the moves of SIFT in order.', id: 'Urutkan langkah SIFT.' },
    items: [
      { id: 'stop', text: { en: 'Stop', id: 'Berhenti' } },
      { id: 'investigate', text: { en: 'Investigate the source', id: 'Selidiki sumbernya' } },
      { id: 'find', text: { en: 'Find better coverage', id: 'Cari liputan lain' } },
      { id: 'trace', text: { en: 'Trace to the origin', id: 'Telusuri asalnya' } },
    ],
    answer: [['stop'], ['investigate'], ['find'], ['trace']],
    feedback: {
      en: 'Good; in practice you stop as soon as one move settles it.',
      id: 'Tepat; dalam praktik kamu berhenti begitu satu langkah sudah memastikan.',
    },
    misplaced: [
      {
        item: 'stop',
        after: 'trace',
        feedback: {
          en: 'Tracing first is often fine for quotes and pictures, but Stop always comes first: it costs one breath.',
          id: 'Menelusuri dulu sering boleh untuk kutipan dan gambar, tetapi Berhenti selalu paling awal: cuma satu tarikan napas.',
        },
      },
      {
        item: 'investigate',
        after: 'find',
        feedback: {
          en: 'That works too when nobody knows the source; knowing who speaks is usually faster.',
          id: 'Itu juga bisa kalau sumbernya tak dikenal siapa pun; biasanya lebih cepat tahu dulu siapa yang bicara.',
        },
      },
    ],
    otherwise: {
      en: 'First a breath, then who speaks, who else reports it, and where it began.',
      id: 'Tarik napas dulu, lalu siapa yang bicara, siapa lagi yang memberitakan, dan dari mana asalnya.',
    },
  },
  {
    id: 'b3-settles',
    kind: 'multi',
    prompt: {
      en: 'Which of these settle “water off tonight in Blocks A to D”?',
      id: 'Mana yang memastikan “air mati malam ini di Blok A sampai D”?',
    },
    options: [
      {
        id: 'utility',
        text: { en: 'The notice of Balai Air Lentera', id: 'Pengumuman Balai Air Lentera' },
        right: true,
        feedback: {
          en: 'It is the one that turns the valve.',
          id: 'Lembaga itulah yang memutar katupnya.',
        },
      },
      {
        id: 'reporter',
        text: {
          en: 'A reporter who quotes the shift supervisor',
          id: 'Wartawan yang mengutip kepala regu',
        },
        right: true,
        feedback: {
          en: 'Somebody independent asked somebody who knows.',
          id: 'Pihak yang mandiri bertanya kepada yang tahu.',
        },
      },
      {
        id: 'copy',
        text: { en: 'The copy on ViralKejora', id: 'Salinan di ViralKejora' },
        feedback: { en: 'It repeats the chat.', id: 'Itu hanya mengulang obrolannya.' },
        tag: 'hits-are-sources',
      },
      {
        id: 'neighbours',
        text: { en: 'Many neighbours forwarded it', id: 'Banyak tetangga meneruskannya' },
        feedback: {
          en: 'They all have the same message.',
          id: 'Mereka semua memegang pesan yang sama.',
        },
        tag: 'hits-are-sources',
      },
      {
        id: 'urgent',
        text: { en: 'It sounds urgent', id: 'Nadanya mendesak' },
        feedback: {
          en: 'Real emergencies sound urgent too, and so do invented ones.',
          id: 'Keadaan darurat sungguhan juga terdengar mendesak, yang rekaan pun begitu.',
        },
        tag: 'looks-professional',
      },
    ],
  },
  {
    id: 'b3-fastest-move',
    kind: 'match',
    prompt: {
      en: 'Match each post with its fastest move.',
      id: 'Pasangkan kiriman dengan langkah tercepat.',
    },
    pairs: [
      {
        id: 'quote',
        left: { en: 'A quote by a singer', id: 'Kutipan seorang penyanyi' },
        right: { en: 'Trace: the recording', id: 'Telusuri: rekamannya' },
        feedback: {
          en: 'The recording says what was said.',
          id: 'Rekamannya menunjukkan apa yang diucapkan.',
        },
      },
      {
        id: 'account',
        left: { en: 'An account called “official”', id: 'Akun bernama “resmi”' },
        right: {
          en: 'Investigate: the institution’s list of accounts',
          id: 'Selidiki: daftar akun milik lembaganya',
        },
        feedback: {
          en: 'The list is kept by the institution.',
          id: 'Daftarnya dipegang lembaga itu.',
        },
        wrong: {
          feedback: {
            en: 'The name of an account is chosen by its owner; the list is kept by the institution.',
            id: 'Nama akun dipilih pemiliknya; daftarnya dipegang lembaga itu.',
          },
          tag: 'looks-professional',
        },
      },
      {
        id: 'photo',
        left: { en: '“Photo from this morning”', id: '“Foto tadi pagi”' },
        right: { en: 'Trace: when was it first seen?', id: 'Telusuri: kapan pertama terlihat?' },
        feedback: {
          en: 'An older copy settles it; finding none leaves it open.',
          id: 'Salinan yang lebih lama memastikan; kalau tidak ada, masih terbuka.',
        },
      },
      {
        id: 'rule',
        left: { en: '“A new rule starts on Monday”', id: '“Aturan baru mulai Senin”' },
        right: { en: 'Find: the register, a newsroom', id: 'Cari: daftar aturan, redaksi berita' },
        feedback: {
          en: 'A rule stands in a register, and newsrooms report it.',
          id: 'Aturan tercatat di daftar resmi, dan redaksi memberitakannya.',
        },
      },
    ],
  },
] satisfies Question[];
