import type { Question } from '@groundswell/core/quiz';

/** Practice: what a view, a hit or a full feed tells you. */
export const whatNumbersSay = [
  {
    id: 'a1-first-guess',
    kind: 'single',
    prompt: {
      en: 'A post “went viral”. What is the best first guess about how?',
      id: 'Sebuah kiriman “viral”. Apa dugaan pertama yang paling masuk akal tentang caranya?',
    },
    options: [
      {
        id: 'hand-to-hand',
        text: {
          en: 'Thousands of small shares, from hand to hand',
          id: 'Ribuan kali dibagikan sedikit demi sedikit, dari tangan ke tangan',
        },
        feedback: {
          en: 'It happens, but rarely. In a billion diffusion events on one platform, size came mostly from the largest broadcast.',
          id: 'Itu terjadi, tetapi jarang. Pada satu miliar peristiwa penyebaran di satu platform, ukurannya terutama datang dari siaran terbesar.',
        },
        tag: 'viral-is-chain',
      },
      {
        id: 'large-accounts',
        text: {
          en: 'One or a few large accounts showed it to many at once',
          id: 'Satu atau beberapa akun besar memperlihatkannya kepada banyak orang sekaligus',
        },
        right: true,
        feedback: {
          en: 'Right: mostly broadcast, then short tails. It is a first guess, and you can check it by asking who showed it to whom.',
          id: 'Betul: kebanyakan siaran, lalu ekor-ekor pendek. Ini dugaan pertama, dan bisa kamu periksa dengan bertanya siapa memperlihatkannya kepada siapa.',
        },
      },
      {
        id: 'bots',
        text: { en: 'Bots, surely', id: 'Pasti bot' },
        feedback: {
          en: 'Possible, but never the first guess. You would need evidence that machines did it.',
          id: 'Mungkin saja, tetapi jangan jadi dugaan pertama. Kamu perlu bukti bahwa mesin yang melakukannya.',
        },
        tag: 'bots-did-it',
      },
      {
        id: 'truth',
        text: { en: 'It was true', id: 'Isinya benar' },
        feedback: {
          en: 'Size does not tell you that. Nothing in this model, and little in the data, ties reach to truth in such a simple way. Module B looks closer.',
          id: 'Ukuran tidak memberi tahu itu. Tidak ada dalam model ini, dan hanya sedikit dalam data, yang menghubungkan jangkauan dengan kebenaran sesederhana itu. Modul B melihatnya lebih dekat.',
        },
        tag: 'reach-means-truth',
      },
    ],
    source: {
      en: 'Goel, Anderson, Hofman & Watts 2016, Management Science. High certainty for follower feeds.',
      id: 'Goel, Anderson, Hofman & Watts 2016, Management Science. Kepastian tinggi untuk linimasa pengikut.',
    },
  },
  {
    id: 'a1-seen-said-acted',
    kind: 'sort',
    prompt: {
      en: 'After clean-up Saturday, four numbers lie on the table. What does each one count?',
      id: 'Sesudah kerja bakti hari Sabtu, ada empat angka di meja. Apa yang dihitung masing-masing?',
    },
    bins: [
      { id: 'seen', text: { en: 'Seen', id: 'Dilihat' } },
      { id: 'said', text: { en: 'Said', id: 'Diucapkan' } },
      { id: 'acted', text: { en: 'Acted', id: 'Dikerjakan' } },
    ],
    cards: [
      {
        id: 'views',
        text: { en: '12,000 views', id: '12.000 tayangan' },
        bin: 'seen',
        feedback: {
          en: 'It was on a screen. No more is known.',
          id: 'Pernah muncul di layar. Lebih dari itu kita tidak tahu.',
        },
        elsewhere: {
          feedback: {
            en: 'A view was on a screen. It tells nothing about what the person thought or did.',
            id: 'Tayangan hanya muncul di layar. Itu tidak memberi tahu apa yang dipikirkan atau dilakukan orangnya.',
          },
          tag: 'views-equal-believers',
        },
      },
      {
        id: 'will-come',
        text: {
          en: '300 people say they will come',
          id: '300 orang bilang akan datang',
        },
        bin: 'said',
        feedback: {
          en: 'A promise, and worth counting as a promise.',
          id: 'Sebuah janji, dan layak dihitung sebagai janji.',
        },
        wrongBins: [
          {
            bin: 'acted',
            feedback: {
              en: 'That is a promise. Wait for Saturday.',
              id: 'Itu janji. Tunggu sampai Sabtu.',
            },
            tag: 'saying-is-doing',
          },
          {
            bin: 'seen',
            feedback: {
              en: 'It is more than seeing. They answered, and that is a promise.',
              id: 'Ini lebih dari melihat. Mereka menjawab, dan itu sebuah janji.',
            },
          },
        ],
      },
      {
        id: 'came',
        text: { en: '41 people came', id: '41 orang datang' },
        bin: 'acted',
        feedback: {
          en: 'The only bin that moves rubbish.',
          id: 'Hanya kotak ini yang memindahkan sampah.',
        },
        elsewhere: {
          feedback: {
            en: 'They stood in the mud. That is acting.',
            id: 'Mereka berdiri di lumpur. Itu bertindak.',
          },
        },
      },
      {
        id: 'reposts',
        text: { en: 'Reposted 90 times', id: 'Dibagikan ulang 90 kali' },
        bin: 'seen',
        feedback: {
          en: 'Passed on, so seen by more people.',
          id: 'Diteruskan, jadi dilihat lebih banyak orang.',
        },
        wrongBins: [
          {
            bin: 'acted',
            feedback: {
              en: 'A repost moves the message. Nobody has picked up a bag yet.',
              id: 'Berbagi ulang memindahkan pesannya. Belum ada yang mengangkat karung.',
            },
            tag: 'like-is-participation',
          },
          {
            bin: 'said',
            feedback: {
              en: 'Nobody promised anything. A repost makes more people see it, and the reasons for it differ.',
              id: 'Belum ada yang berjanji. Berbagi ulang membuat lebih banyak orang melihat, dan alasannya bisa macam-macam.',
            },
          },
        ],
      },
    ],
  },
  {
    id: 'a1-five-posters',
    kind: 'single',
    prompt: {
      en: 'You see the same clean-up poster five times today. What do you know?',
      id: 'Hari ini kamu melihat poster kerja bakti yang sama lima kali. Apa yang kamu tahu?',
    },
    options: [
      {
        id: 'whole-town',
        text: {
          en: 'The whole town is talking about it',
          id: 'Seisi kota membicarakannya',
        },
        feedback: {
          en: 'Close, but that is your feed, not the town. Five of your ties showed it, and all five may follow the same account.',
          id: 'Hampir. Itu linimasamu, bukan seisi kota. Lima kenalanmu memperlihatkannya, dan kelimanya bisa saja mengikuti akun yang sama.',
        },
        tag: 'my-feed-is-everywhere',
      },
      {
        id: 'near-me',
        text: {
          en: 'People near me in the network share it',
          id: 'Orang-orang di dekatku dalam jaringan membagikannya',
        },
        right: true,
        feedback: {
          en: 'Exactly. A feed is a window, not a census. The next lesson shows how bent the glass can be.',
          id: 'Tepat. Linimasa itu jendela, bukan sensus. Pelajaran berikutnya memperlihatkan sebengkok apa kacanya.',
        },
      },
      {
        id: 'nothing',
        text: { en: 'Nothing at all', id: 'Tidak tahu apa-apa' },
        feedback: {
          en: 'A bit too strict. You do know something about your own corner.',
          id: 'Agak terlalu ketat. Kamu tahu sesuatu tentang sudutmu sendiri.',
        },
        tag: 'trust-nothing',
      },
    ],
  },
] satisfies Question[];
