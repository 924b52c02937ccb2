import type { Question } from '@groundswell/core/quiz';

/** Practice: who weighs how much. */
export const weights = [
  {
    id: 'a2-sari-votes',
    kind: 'number',
    prompt: {
      en: '100 people have 600 tie ends in all. Sari has 30 of them. How many effective votes is that?',
      id: '100 orang punya 600 ujung ikatan seluruhnya. Sari punya 30 di antaranya. Berapa bobot suaranya?',
    },
    hints: [
      {
        en: 'Effective votes compare a person with the average person.',
        id: 'Bobot suara membandingkan seseorang dengan orang rata-rata.',
      },
      {
        en: 'How many tie ends does the average person have? 600 shared by 100.',
        id: 'Berapa ujung ikatan orang rata-rata? 600 dibagi 100.',
      },
    ],
    answer: 5,
    accept: [4.95, 5.05],
    unit: { en: 'votes', id: 'suara' },
    feedback: {
      en: 'Yes. 30 ÷ 6, the average, is 5.',
      id: 'Ya. 30 ÷ 6, yaitu rata-ratanya, adalah 5.',
    },
    offAnswers: [
      {
        exactly: 30,
        feedback: {
          en: 'That is her ties. Divide by the average to get votes.',
          id: 'Itu jumlah ikatannya. Bagilah dengan rata-rata untuk mendapat bobot suara.',
        },
        tag: 'followers-equal-influence',
      },
      {
        exactly: 0.05,
        within: 0.005,
        feedback: {
          en: 'That is her share of the weight. Times 100 people, it gives 5 votes.',
          id: 'Itu bagiannya dari seluruh bobot. Dikalikan 100 orang menjadi 5 suara.',
        },
      },
      {
        exactly: 6,
        feedback: {
          en: 'That is the average. Now ask how many times it fits into 30.',
          id: 'Itu rata-ratanya. Sekarang, berapa kali ia masuk ke 30?',
        },
      },
    ],
    otherwise: {
      en: 'Take two steps. Find the average number of ties, then divide Sari’s ties by it.',
      id: 'Pakai dua langkah. Cari rata-rata ikatan, lalu bagilah ikatan Sari dengannya.',
    },
    source: {
      en: 'Follows by calculation from the averaging model (DeGroot 1974).',
      id: 'Mengikuti perhitungan model rata-rata (DeGroot 1974).',
    },
  },
  {
    id: 'a2-slogan-verdict',
    kind: 'single',
    prompt: {
      en: '“One person counts as thousands.” What is the best verdict?',
      id: '“Satu orang terhitung seribu.” Penilaian mana yang paling tepat?',
    },
    options: [
      {
        id: 'ballots',
        text: { en: 'True for ballots', id: 'Benar untuk surat suara' },
        feedback: {
          en: 'Ballots stay one each. That is their point.',
          id: 'Surat suara tetap satu per orang. Memang itu maksudnya.',
        },
        tag: 'attention-is-ballot',
      },
      {
        id: 'attention',
        text: {
          en: 'A fair image for attention, too big for this town of 1,000, false for ballots',
          id: 'Kiasan yang pas untuk perhatian, berlebihan untuk kota 1.000 orang ini, keliru untuk surat suara',
        },
        right: true,
        feedback: {
          en: 'Exactly, and you can compute it. In this kind of town it is about 17 votes.',
          id: 'Tepat, dan bisa kamu hitung. Di kota semacam ini sekitar 17 suara.',
        },
      },
      {
        id: 'false',
        text: { en: 'Simply false', id: 'Keliru begitu saja' },
        feedback: {
          en: 'Too strict. For attention it is right in kind: weights really differ.',
          id: 'Terlalu ketat. Untuk perhatian jenisnya benar: bobot memang berbeda-beda.',
        },
        tag: 'all-voices-equal',
      },
      {
        id: 'followers',
        text: {
          en: 'True wherever somebody has thousands of followers',
          id: 'Benar bagi siapa pun yang punya ribuan pengikut',
        },
        feedback: {
          en: 'Followers alone do not settle it. Follower count and being passed on are only weakly linked.',
          id: 'Pengikut saja tidak menentukan. Jumlah pengikut dan seringnya dibagikan hanya berhubungan lemah.',
        },
        tag: 'followers-equal-influence',
      },
    ],
    source: {
      en: 'Votes: 200 simulated towns, middle value 16.7. Followers: Cha and others 2010, ICWSM, moderate certainty.',
      id: 'Bobot suara: 200 kota simulasi, nilai tengah 16,7. Pengikut: Cha dkk. 2010, ICWSM, kepastian sedang.',
    },
  },
  {
    id: 'a2-friends-average',
    kind: 'single',
    prompt: {
      en: 'In towns like this one, 89% of people have fewer ties than their friends’ average. What does this say?',
      id: 'Di kota semacam ini, 89% orang punya ikatan lebih sedikit daripada rata-rata temannya. Apa artinya?',
    },
    options: [
      {
        id: 'unpopular',
        text: { en: '89% are unpopular', id: '89% orang tidak populer' },
        feedback: {
          en: 'It says nothing about your worth. It compares you with a sample that favours popular people: they appear in many lists.',
          id: 'Itu tidak bicara soal nilaimu. Kamu dibandingkan dengan sampel yang condong ke orang populer: mereka muncul di banyak daftar.',
        },
        tag: 'paradox-says-unpopular',
      },
      {
        id: 'many-lists',
        text: {
          en: 'Popular people appear in many friend lists',
          id: 'Orang populer muncul di banyak daftar teman',
        },
        right: true,
        feedback: {
          en: 'Yes. A person with 100 ties is counted in 100 averages, a person with three in three.',
          id: 'Ya. Orang dengan 100 ikatan ikut dihitung dalam 100 rata-rata, orang dengan tiga ikatan hanya dalam tiga.',
        },
      },
      {
        id: 'wrong-count',
        text: { en: 'The count must be wrong', id: 'Hitungannya pasti salah' },
        feedback: {
          en: 'It is right. For the average over all ties it is a theorem, and on one real platform 93% of users had fewer friends than their friends have on average.',
          id: 'Hitungannya benar. Untuk rata-rata atas semua ikatan ini sebuah teorema, dan di satu platform nyata 93% pengguna punya teman lebih sedikit daripada rata-rata temannya.',
        },
        tag: 'paradox-is-error',
      },
      {
        id: 'nobody-average',
        text: {
          en: 'Nobody has average friends',
          id: 'Tidak ada yang temannya rata-rata',
        },
        feedback: {
          en: 'Some do. Most see an average that a few people pull up.',
          id: 'Ada juga. Kebanyakan melihat rata-rata yang ditarik ke atas oleh segelintir orang.',
        },
        tag: 'nobody-is-average',
      },
    ],
    source: {
      en: 'Friendship paradox: Feld 1991 (theorem for the average); Ugander and others 2011 (93%, read in a secondary source).',
      id: 'Paradoks pertemanan: Feld 1991 (teorema untuk rata-rata); Ugander dkk. 2011 (93%, dibaca dari sumber kedua).',
    },
  },
  {
    id: 'a2-match-terms',
    kind: 'match',
    prompt: {
      en: 'Which meaning belongs to which term?',
      id: 'Arti mana milik istilah yang mana?',
    },
    pairs: [
      {
        id: 'effective-votes',
        left: { en: 'Effective votes', id: 'Bobot suara' },
        right: {
          en: 'ties, divided by the average number of ties',
          id: 'jumlah ikatan dibagi rata-rata ikatan',
        },
        feedback: {
          en: 'A weight, compared with the average person. You met it on the street with Eka.',
          id: 'Sebuah bobot, dibandingkan dengan orang rata-rata. Kamu menemuinya di jalan bersama Eka.',
        },
      },
      {
        id: 'friendship-paradox',
        left: { en: 'Friendship paradox', id: 'Paradoks pertemanan' },
        right: {
          en: 'my friends have more friends than I have, on average',
          id: 'temanku rata-rata punya lebih banyak teman daripada aku',
        },
        feedback: {
          en: 'It is about counts of friends, not about worth.',
          id: 'Ini soal jumlah teman, bukan soal nilai diri.',
        },
      },
      {
        id: 'majority-illusion',
        left: { en: 'Majority illusion', id: 'Ilusi mayoritas' },
        right: {
          en: 'a minority that many feeds show as a majority',
          id: 'minoritas yang tampak sebagai mayoritas di banyak linimasa',
        },
        feedback: {
          en: 'It is about feeds, and no lie is needed. You saw it when the badges moved.',
          id: 'Ini soal linimasa, dan tidak perlu ada bohong. Kamu melihatnya ketika lencananya berpindah.',
        },
      },
      {
        id: 'sample',
        left: { en: 'Random sample', id: 'Sampel acak' },
        right: { en: 'people drawn by chance', id: 'orang-orang yang diundi' },
        feedback: {
          en: 'Chance, not choice, makes it fair. You drew one of 50.',
          id: 'Undian, bukan pilihan, yang membuatnya adil. Kamu mengambil satu berisi 50 orang.',
        },
      },
    ],
  },
] satisfies Question[];
