import type { Question } from '@groundswell/core/quiz';

/** What counts as evidence, and what to do where there is none yet. */
export const whatCounts = [
  {
    id: 'b3-hits',
    kind: 'single',
    prompt: {
      en: 'You search a fresh rumour and get nine hits with the same sentence. You have …',
      id: 'Kamu cari rumor baru dan dapat sembilan hasil dengan kalimat yang sama. Artinya …',
    },
    options: [
      {
        id: 'nine',
        text: { en: 'nine sources', id: 'sembilan sumber' },
        feedback: {
          en: 'One, said nine times. Same words, same mistakes: count where they started.',
          id: 'Satu, diucapkan sembilan kali. Kata sama, kelirunya pun sama: hitung dari mana asalnya.',
        },
        tag: 'hits-are-sources',
      },
      {
        id: 'one',
        text: { en: 'one source, repeated', id: 'satu sumber, diulang-ulang' },
        right: true,
        feedback: {
          en: 'Yes. Look for someone who saw, measured or asked.',
          id: 'Ya. Cari orang yang melihat, mengukur, atau bertanya.',
        },
      },
      {
        id: 'false',
        text: { en: 'proof that it is false', id: 'bukti bahwa itu keliru' },
        feedback: {
          en: 'Neither way. Copies are no evidence in either direction; true warnings are copied too.',
          id: 'Tidak ke mana-mana. Salinan bukan bukti ke arah mana pun; peringatan yang benar juga disalin.',
        },
        tag: 'doubt-is-skill',
      },
      {
        id: 'pass',
        text: {
          en: 'a reason to pass it on, so that others can check',
          id: 'alasan meneruskannya, supaya orang lain mengecek',
        },
        feedback: { en: 'Then you become hit number ten.', id: 'Maka kamu jadi hasil kesepuluh.' },
        tag: 'hits-are-sources',
      },
    ],
  },
  {
    id: 'b3-no-match',
    kind: 'single',
    prompt: {
      en: 'Reverse image search finds no earlier copy. What now?',
      id: 'Pencarian gambar balik tidak menemukan salinan lama. Lalu?',
    },
    options: [
      {
        id: 'genuine',
        text: { en: 'The picture is genuine and new', id: 'Gambarnya asli dan baru' },
        feedback: {
          en: 'It may be. The archive does not hold everything.',
          id: 'Bisa jadi. Arsip tidak menyimpan semuanya.',
        },
        tag: 'no-hit-is-proof',
      },
      {
        id: 'generated',
        text: { en: 'The picture is machine-made', id: 'Gambarnya buatan mesin' },
        feedback: {
          en: 'Nothing shows that either.',
          id: 'Itu juga belum ditunjukkan apa pun.',
        },
        tag: 'unsure-is-false',
      },
      {
        id: 'open',
        text: {
          en: 'Not enough yet: look for a second angle, a camera, a witness',
          id: 'Belum cukup: cari sudut lain, kamera, saksi',
        },
        right: true,
        feedback: {
          en: 'Right. For the flooded street the camera settled it, an hour later.',
          id: 'Betul. Untuk jalan yang banjir, kamera yang memastikannya, sejam kemudian.',
        },
      },
      {
        id: 'looks',
        text: { en: 'Judge by how real it looks', id: 'Nilai dari seberapa nyata kelihatannya' },
        feedback: {
          en: 'Looks settle nothing. Many true posts here look odd.',
          id: 'Tampilan tidak memastikan apa-apa. Banyak kiriman benar di sini tampak aneh.',
        },
        tag: 'looks-professional',
      },
    ],
  },
  {
    id: 'b3-org',
    kind: 'true-false',
    prompt: {
      en: 'A page ending in .org, with a good About page, is a reliable source.',
      id: 'Laman berakhiran .org dengan halaman “Tentang” yang rapi adalah sumber tepercaya.',
    },
    answer: false,
    whenTrue: {
      feedback: {
        en: 'That does not show it. Anybody can register .org, and every About page is written by its owner. Ask what others say about it.',
        id: 'Itu belum menunjukkannya. Siapa pun bisa mendaftar .org, dan setiap halaman “Tentang” ditulis pemiliknya. Tanyakan apa kata pihak lain.',
      },
      tag: 'org-is-reliable',
    },
    whenFalse: {
      feedback: {
        en: 'Right: leave the page, read about it elsewhere. Reliable pages with .org exist; the ending is no evidence.',
        id: 'Betul: tinggalkan lamannya, baca tentangnya di tempat lain. Laman .org yang tepercaya memang ada; akhirannya bukan bukti.',
      },
    },
  },
  {
    id: 'b3-unsettled',
    kind: 'single',
    prompt: {
      en: 'Nothing settles a post, and you have five minutes. What is best?',
      id: 'Tak ada yang memastikan, dan waktumu lima menit. Sebaiknya?',
    },
    options: [
      {
        id: 'misleading',
        text: { en: 'Call it misleading, to be safe', id: 'Sebut menyesatkan, biar aman' },
        feedback: {
          en: 'That doubts true news too. In the studies people already lean that way.',
          id: 'Itu ikut meragukan kabar benar. Dalam penelitian, orang memang sudah condong ke sana.',
        },
        tag: 'unsure-is-false',
      },
      {
        id: 'question-mark',
        text: { en: 'Share it with a question mark', id: 'Bagikan dengan tanda tanya' },
        feedback: {
          en: 'The question mark gets lost on the way.',
          id: 'Tanda tanyanya hilang di jalan.',
        },
        tag: 'question-is-harmless',
      },
      {
        id: 'later',
        text: {
          en: 'Say “not settled yet”, don’t pass it on, look again later',
          id: 'Bilang “belum pasti”, jangan teruskan, lihat lagi nanti',
        },
        right: true,
        feedback: {
          en: 'Yes. It is an answer, not a weakness.',
          id: 'Ya. Itu jawaban, bukan kelemahan.',
        },
      },
      {
        id: 'trust',
        text: {
          en: 'Trust it, since most news is true',
          id: 'Percaya saja, sebab kebanyakan kabar benar',
        },
        feedback: {
          en: 'True as an average, but not a check of this post; nobody asked you to decide now.',
          id: 'Benar sebagai rata-rata, tetapi kiriman ini belum dicek; tak ada yang menyuruhmu memutuskan sekarang.',
        },
        tag: 'average-settles-case',
      },
    ],
  },
] satisfies Question[];
