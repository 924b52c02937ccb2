import type { Question } from '@groundswell/core/quiz';

/** Practice: counting people instead of messages, and what needs several of them. */
export const sources = [
  {
    id: 'a4-count-sources',
    kind: 'number',
    prompt: {
      en: 'Dini needs 3 different acting friends. Friend A writes four times, B twice, C once. How many sources is that?',
      id: 'Dini perlu 3 teman berbeda yang sudah ikut. Teman A menulis empat kali, B dua kali, C sekali. Ada berapa sumber?',
    },
    hints: [
      {
        en: 'Five messages from one friend were still one friend.',
        id: 'Lima pesan dari satu teman tadi tetap satu teman.',
      },
    ],
    answer: 3,
    accept: [3, 3],
    feedback: {
      en: 'Yes. Three different people: just enough.',
      id: 'Ya. Tiga orang yang berbeda: pas cukup.',
    },
    offAnswers: [
      {
        exactly: 7,
        feedback: {
          en: 'That counts messages. Messages are not sources: count people.',
          id: 'Itu jumlah pesannya. Pesan bukan sumber: hitung orangnya.',
        },
        tag: 'many-messages-many-sources',
      },
    ],
    otherwise: {
      en: 'Count the different people, whatever each of them wrote.',
      id: 'Hitung orang yang berbeda, berapa pun pesan masing-masing.',
    },
  },
  {
    id: 'a4-one-or-several',
    kind: 'sort',
    prompt: {
      en: 'Is one source mostly enough, or are several mostly needed?',
      id: 'Biasanya cukup satu sumber, atau perlu beberapa?',
    },
    bins: [
      { id: 'one', text: { en: 'mostly one is enough', id: 'biasanya satu cukup' } },
      { id: 'several', text: { en: 'mostly several needed', id: 'biasanya perlu beberapa' } },
    ],
    cards: [
      {
        id: 'concert',
        text: { en: 'Hearing of a concert', id: 'Mendengar tentang konser' },
        bin: 'one',
        feedback: {
          en: 'News. Hearing it once is hearing it.',
          id: 'Ini kabar. Sekali dengar sudah dengar.',
        },
        fitsToo: [
          {
            bin: 'several',
            feedback: {
              en: 'For going there, perhaps: several friends who go may decide it. For hearing of it, one is enough.',
              id: 'Untuk datang ke sana, mungkin: beberapa teman yang pergi bisa menentukan. Untuk mendengarnya, satu cukup.',
            },
          },
        ],
      },
      {
        id: 'job',
        text: { en: 'A hint about a job', id: 'Info lowongan kerja' },
        bin: 'one',
        feedback: {
          en: 'News again, and mostly from somebody who moves in other circles.',
          id: 'Kabar juga, dan biasanya dari orang yang bergaul di lingkaran lain.',
        },
        fitsToo: [
          {
            bin: 'several',
            feedback: {
              en: 'To trust an unknown employer, a second voice helps. To hear of it, one is enough.',
              id: 'Untuk percaya pada tempat kerja yang asing, suara kedua membantu. Untuk mendengarnya, satu cukup.',
            },
          },
        ],
      },
      {
        id: 'strike',
        text: { en: 'Joining a strike', id: 'Ikut mogok kerja' },
        bin: 'several',
        feedback: {
          en: 'Costly, and safer together. You want to see others.',
          id: 'Mahal, dan lebih aman bersama. Kamu ingin melihat yang lain dulu.',
        },
        fitsToo: [
          {
            bin: 'one',
            feedback: {
              en: 'Somebody who had long made up their mind may need one only. Most want to see others.',
              id: 'Orang yang sudah lama mantap mungkin hanya perlu satu. Kebanyakan ingin melihat yang lain dulu.',
            },
          },
        ],
      },
      {
        id: 'farming',
        text: { en: 'Changing a way of farming', id: 'Mengganti cara bertani' },
        bin: 'several',
        feedback: {
          en: 'A season is at risk. Several neighbours who did it weigh more than one.',
          id: 'Taruhannya satu musim. Beberapa tetangga yang sudah mencobanya lebih meyakinkan daripada satu.',
        },
        fitsToo: [
          {
            bin: 'one',
            feedback: {
              en: 'On one small field, one good example may do. With a whole season at risk, most wait for several.',
              id: 'Untuk sepetak kecil, satu contoh baik bisa cukup. Kalau taruhannya satu musim, kebanyakan menunggu beberapa.',
            },
          },
        ],
      },
      {
        id: 'joke',
        text: { en: 'Forwarding a joke', id: 'Meneruskan lelucon' },
        bin: 'one',
        feedback: {
          en: 'It costs nothing, so one friend will do.',
          id: 'Tidak ada ruginya, jadi satu teman cukup.',
        },
        fitsToo: [
          {
            bin: 'several',
            feedback: {
              en: 'Whoever fears to be the only one laughing waits for others. Mostly one is enough.',
              id: 'Yang takut tertawa sendirian akan menunggu yang lain. Biasanya satu cukup.',
            },
          },
        ],
      },
    ],
  },
  {
    id: 'a4-rescue',
    kind: 'multi',
    prompt: {
      en: 'Ties are moved all over town. What can rescue a risky act?',
      id: 'Ikatan di kota sudah dipindah ke mana-mana. Apa yang bisa menyelamatkan tindakan berisiko?',
    },
    options: [
      {
        id: 'wider',
        text: {
          en: 'More ties per person in one’s own circle',
          id: 'Lebih banyak ikatan per orang di lingkarannya sendiri',
        },
        right: true,
        feedback: {
          en: 'Yes. With ten friends instead of eight it always arrived at 20 in 100, instead of in about a third of tries.',
          id: 'Ya. Dengan sepuluh teman, bukan delapan, ia selalu sampai pada 20 dari 100, bukan hanya pada sekitar sepertiga percobaan.',
        },
      },
      {
        id: 'alone',
        text: { en: 'A few who go first alone', id: 'Segelintir orang yang mulai sendirian' },
        right: true,
        feedback: {
          en: 'Yes. 1 in 100 a day turned 0 of 100 tries into all of them.',
          id: 'Ya. 1 dari 100 tiap hari mengubah 0 dari 100 percobaan menjadi semuanya.',
        },
      },
      {
        id: 'messages',
        text: {
          en: 'More messages from the same friend',
          id: 'Lebih banyak pesan dari teman yang sama',
        },
        feedback: {
          en: 'The same source. Five messages were still one friend.',
          id: 'Sumbernya sama. Lima pesan tetap satu teman.',
        },
        tag: 'many-messages-many-sources',
      },
      {
        id: 'single',
        text: {
          en: 'Starting with one person who has no acting friends around',
          id: 'Memulai dari satu orang tanpa teman yang ikut di sekitarnya',
        },
        feedback: {
          en: 'Everybody needs three. One source alone lights nobody.',
          id: 'Setiap orang perlu tiga. Satu sumber saja tidak menyalakan siapa pun.',
        },
        tag: 'weak-ties-always-best',
      },
    ],
  },
] satisfies Question[];
