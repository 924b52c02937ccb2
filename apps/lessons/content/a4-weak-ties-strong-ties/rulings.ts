import type { Question } from '@groundswell/core/quiz';

/** Four cases, each of which can be reasoned every way: the feedback says what each way assumes. */
export const rulings = [
  {
    id: 'a4-your-ruling',
    kind: 'sort',
    prompt: {
      en: 'Rule on each case. There is no wrong place, only what your ruling assumes.',
      id: 'Putuskan setiap kasus. Tidak ada tempat yang salah, hanya ada anggapan di balik putusanmu.',
    },
    bins: [
      {
        id: 'one',
        text: {
          en: 'One friend is enough: wide contacts',
          id: 'Satu teman cukup: kenalan luas',
        },
      },
      {
        id: 'several',
        text: {
          en: 'Several needed, nobody starts alone: a tight circle',
          id: 'Perlu beberapa, tak ada yang mulai sendirian: lingkaran rapat',
        },
      },
      {
        id: 'alone',
        text: {
          en: 'Several needed, but someone starts alone: wide contacts',
          id: 'Perlu beberapa, tetapi ada yang mulai sendirian: kenalan luas',
        },
      },
    ],
    cards: [
      {
        id: 'cat',
        text: { en: 'A post about a found cat', id: 'Kiriman tentang kucing yang ditemukan' },
        bin: 'one',
        feedback: {
          en: 'Hearing it once is enough to look out for an owner. Then every shortcut helps.',
          id: 'Sekali dengar cukup untuk ikut mencari pemiliknya. Maka setiap jalan pintas membantu.',
        },
        fitsToo: [
          {
            bin: 'several',
            feedback: {
              en: 'Then you assume that people repeat it only after others have. If so, neighbours who all see the same post carry it best.',
              id: 'Berarti kamu menganggap orang meneruskannya hanya setelah yang lain. Kalau begitu, tetangga yang melihat kiriman yang sama paling bisa membawanya.',
            },
          },
          {
            bin: 'alone',
            feedback: {
              en: 'Then you assume that most wait, and a few repeat it unasked. With such people wide contacts carry it well.',
              id: 'Berarti kamu menganggap kebanyakan orang menunggu, dan segelintir meneruskannya tanpa diminta. Dengan orang seperti itu, kenalan luas membawanya jauh.',
            },
          },
        ],
      },
      {
        id: 'boycott',
        text: { en: 'A boycott of a shop', id: 'Boikot sebuah toko' },
        bin: 'several',
        feedback: {
          en: 'A boycott of one is only an empty bag. If all wait for friends, a tight circle gets it going.',
          id: 'Boikot sendirian cuma kantong belanja yang kosong. Kalau semua menunggu teman, lingkaran rapat yang memulainya.',
        },
        fitsToo: [
          {
            bin: 'one',
            feedback: {
              en: 'Then you assume that one friend changes where somebody shops. Where another shop is next door, that may be so.',
              id: 'Berarti kamu menganggap satu teman bisa mengubah tempat orang berbelanja. Kalau toko lain ada di sebelahnya, mungkin saja.',
            },
          },
          {
            bin: 'alone',
            feedback: {
              en: 'Then you assume that somebody boycotts with hardly anybody beside them. If that happens now and then, it starts in many places at once.',
              id: 'Berarti kamu menganggap ada yang memboikot meskipun hampir sendirian. Kalau itu sesekali terjadi, boikot mulai di banyak tempat sekaligus.',
            },
          },
        ],
      },
      {
        id: 'patrol',
        text: { en: 'Joining a night patrol', id: 'Ikut ronda malam' },
        bin: 'several',
        feedback: {
          en: 'Hardly anybody walks at night alone. A tight circle lets several friends see each other go.',
          id: 'Hampir tak ada yang mau keliling malam sendirian. Dalam lingkaran rapat, beberapa teman saling melihat berangkat.',
        },
        fitsToo: [
          {
            bin: 'one',
            feedback: {
              en: 'Then you assume that one friend is company enough. If rounds are walked in twos, that is reasonable.',
              id: 'Berarti kamu menganggap ditemani satu teman sudah cukup. Kalau ronda memang berdua, itu masuk akal.',
            },
          },
          {
            bin: 'alone',
            feedback: {
              en: 'Then you assume that somebody now and then goes out first. Ask who that would be, and what it could cost them.',
              id: 'Berarti kamu menganggap sesekali ada yang berangkat lebih dulu. Tanyakan siapa orangnya, dan apa risikonya baginya.',
            },
          },
        ],
      },
      {
        id: 'app',
        text: { en: 'A new app for homework', id: 'Aplikasi baru untuk PR' },
        bin: 'alone',
        feedback: {
          en: 'It is better when friends use the same one, but the curious try it alone. Those few make wide contacts useful.',
          id: 'Lebih enak kalau teman memakai yang sama, tetapi yang penasaran mencobanya sendirian. Segelintir orang itu membuat kenalan luas berguna.',
        },
        fitsToo: [
          {
            bin: 'one',
            feedback: {
              en: 'Then you assume that it works as well alone as with others. Then one friend who shows it is enough.',
              id: 'Berarti kamu menganggap aplikasi itu sama bergunanya dipakai sendiri. Maka satu teman yang menunjukkannya sudah cukup.',
            },
          },
          {
            bin: 'several',
            feedback: {
              en: 'Then you assume that nobody tries it before friends do. If it is useless alone, a class that starts together beats a wide net.',
              id: 'Berarti kamu menganggap tak ada yang mencoba sebelum temannya. Kalau dipakai sendiri tak berguna, satu kelas yang mulai bersama mengalahkan jaring yang luas.',
            },
          },
        ],
      },
    ],
  },
] satisfies Question[];
