import type { Question } from '@groundswell/core/quiz';

const measuredHere = {
  en: 'Measured in 200 simulated towns of 1,000 people, 50 tries in each.',
  id: 'Diukur pada 200 kota simulasi berisi 1.000 orang, masing-masing 50 percobaan.',
};

/** Practice: what typical reach depends on, and what it does not. */
export const whatMovesReach = [
  {
    id: 'a1-typical-reach',
    kind: 'single',
    keepOrder: true,
    prompt: {
      en: 'In 200 simulated towns, what did the typical post by a person with 4 followers reach?',
      id: 'Pada 200 kota simulasi, berapa jangkauan yang biasa untuk kiriman seseorang dengan 4 pengikut?',
    },
    options: [
      {
        id: 'four',
        text: { en: 'About 4 people', id: 'Sekitar 4 orang' },
        right: true,
        feedback: {
          en: 'Yes. In 92% of tries nobody passed it on, so reach is the sender’s own followers.',
          id: 'Ya. Pada 92% percobaan tak seorang pun membagikannya lagi, jadi jangkauannya hanya pengikut si pengirim.',
        },
      },
      {
        id: 'forty',
        text: { en: 'About 40 people', id: 'Sekitar 40 orang' },
        feedback: {
          en: 'Forty happens, in the luckiest few tries. Typical means the middle one.',
          id: 'Empat puluh memang terjadi, pada sedikit percobaan yang paling mujur. Yang biasa adalah yang di tengah.',
        },
        tag: 'posting-equals-reaching',
      },
      {
        id: 'four-hundred',
        text: { en: 'About 400 people', id: 'Sekitar 400 orang' },
        feedback: {
          en: 'That is the reach of a hit you heard of. In this town a person in the middle came near it almost never, and the silent posts you never heard of.',
          id: 'Itu jangkauan kiriman ramai yang pernah kamu dengar. Di kota ini orang yang di tengah hampir tak pernah mendekatinya, sedangkan kiriman yang sunyi tidak pernah kamu dengar.',
        },
        tag: 'posting-equals-reaching',
      },
      {
        id: 'cannot-say',
        text: { en: 'Impossible to say', id: 'Tidak bisa dikatakan' },
        feedback: {
          en: 'A single try is luck, the middle of many tries is not. It was 4 in every network tested.',
          id: 'Satu percobaan itu untung-untungan, nilai tengah dari banyak percobaan tidak. Hasilnya 4 di setiap jaringan yang diuji.',
        },
        tag: 'all-luck',
      },
    ],
    source: measuredHere,
  },
  {
    id: 'a1-ten-readers',
    kind: 'number',
    prompt: {
      en: 'A post has 10 readers. Each passes it on with a chance of 5%. What is the chance that nobody does, in %?',
      id: 'Sebuah kiriman punya 10 pembaca. Masing-masing membagikannya dengan peluang 5%. Berapa persen peluang bahwa tak seorang pun membagikannya?',
    },
    hints: [
      {
        en: 'Begin with one reader. How likely is it that this one does not share?',
        id: 'Mulai dari satu pembaca. Seberapa mungkin ia tidak membagikan?',
      },
      {
        en: 'All ten must stay silent. For things that must all happen, chances multiply.',
        id: 'Kesepuluhnya harus diam. Untuk hal-hal yang harus terjadi semua, peluangnya dikalikan.',
      },
      {
        en: 'Work out 0.95 times itself, ten times over.',
        id: 'Hitung 0,95 dikalikan dirinya sendiri sampai sepuluh kali.',
      },
    ],
    answer: 60,
    accept: [58, 62],
    unit: { en: '%', id: '%' },
    feedback: {
      en: 'Yes. 0.95 ten times over is 0.599: six such posts in ten stop at once.',
      id: 'Ya. 0,95 sepuluh kali adalah 0,599: enam dari sepuluh kiriman seperti ini langsung berhenti.',
    },
    offAnswers: [
      {
        below: 50.5,
        feedback: {
          en: 'That is too low. You may have multiplied 10 × 5% = 50%. It is the chances of not sharing that multiply: 0.95, ten times.',
          id: 'Itu terlalu rendah. Mungkin kamu menghitung 10 × 5% = 50%. Yang dikalikan adalah peluang tidak membagikan: 0,95, sepuluh kali.',
        },
      },
      {
        above: 70,
        feedback: {
          en: 'That is too high. Ten chances add up to something: every one of the ten must stay silent.',
          id: 'Itu terlalu tinggi. Sepuluh peluang ada artinya: kesepuluhnya harus diam semua.',
        },
      },
    ],
    otherwise: {
      en: 'Close. Multiply 0.95 by itself, once for each of the ten readers.',
      id: 'Hampir. Kalikan 0,95 dengan dirinya sendiri, sekali untuk tiap pembaca.',
    },
  },
  {
    id: 'a1-rank-senders',
    kind: 'order',
    prompt: {
      en: 'Rank by typical reach in the model, lowest first. Equals may stand in either order.',
      id: 'Urutkan menurut jangkauan biasanya dalam model, mulai dari yang terendah. Yang setara boleh bertukar tempat.',
    },
    items: [
      {
        id: 'dini-brilliant',
        text: {
          en: 'Dini with a brilliant post (5 in 100 pass it on)',
          id: 'Dini dengan kiriman cemerlang (5 dari 100 membagikan)',
        },
        feedback: {
          en: 'About 4. Her best tries grow, her middle try stays.',
          id: 'Sekitar 4. Percobaan terbaiknya naik, yang di tengah tetap.',
        },
      },
      {
        id: 'dini-ordinary',
        text: {
          en: 'Dini with an ordinary post',
          id: 'Dini dengan kiriman biasa',
        },
        feedback: { en: 'About 4: her own followers.', id: 'Sekitar 4: pengikutnya sendiri.' },
      },
      {
        id: 'rahma-ordinary',
        text: {
          en: 'Bu Rahma with an ordinary post',
          id: 'Bu Rahma dengan kiriman biasa',
        },
        feedback: { en: 'About 15.', id: 'Sekitar 15.' },
      },
      {
        id: 'kabar-ordinary',
        text: {
          en: 'Kabar Lentera with an ordinary post',
          id: 'Kabar Lentera dengan kiriman biasa',
        },
        feedback: {
          en: '109 in the middle one of 200 towns.',
          id: '109 di kota yang tengah dari 200 kota.',
        },
      },
    ],
    answer: [['dini-ordinary', 'dini-brilliant'], ['rahma-ordinary'], ['kabar-ordinary']],
    ends: {
      first: { en: 'lowest', id: 'terendah' },
      last: { en: 'highest', id: 'tertinggi' },
    },
    feedback: {
      en: 'Yes. Typical reach follows the starting crowd. In the middle one of 200 towns it is 4, 4, 15 and 109.',
      id: 'Ya. Jangkauan biasanya mengikuti orang-orang di titik awal. Di kota yang tengah dari 200 kota: 4, 4, 15, dan 109.',
    },
    misplaced: [
      {
        item: 'dini-brilliant',
        after: 'rahma-ordinary',
        feedback: {
          en: 'A brilliant post lifts the best tries. Her typical try does not move.',
          id: 'Kiriman cemerlang mengangkat percobaan terbaik. Percobaan biasanya tidak bergerak.',
        },
        tag: 'better-post-guarantees-reach',
      },
      {
        item: 'dini-brilliant',
        after: 'kabar-ordinary',
        feedback: {
          en: 'A brilliant post lifts the best tries. Her typical try does not move.',
          id: 'Kiriman cemerlang mengangkat percobaan terbaik. Percobaan biasanya tidak bergerak.',
        },
        tag: 'better-post-guarantees-reach',
      },
    ],
    otherwise: {
      en: 'Look at the starting crowds. In the middle try, reach is little more than the own followers.',
      id: 'Lihat orang-orang di titik awal. Pada percobaan di tengah, jangkauan hanya sedikit di atas pengikut sendiri.',
    },
    source: measuredHere,
  },
  {
    id: 'a1-what-moves-it',
    kind: 'multi',
    prompt: {
      en: 'Which of these change typical reach a lot in this town?',
      id: 'Mana yang banyak mengubah jangkauan biasanya di kota ini?',
    },
    options: [
      {
        id: 'own-audience',
        text: { en: 'A larger audience of your own', id: 'Pengikut sendiri yang lebih banyak' },
        right: true,
        feedback: {
          en: 'Yes. With 4, 15 or 100 followers, typical reach is about 4, 15 or 109: the strongest lever here.',
          id: 'Ya. Dengan 4, 15, atau 100 pengikut, jangkauan biasanya sekitar 4, 15, atau 109: pengungkit terkuat di sini.',
        },
      },
      {
        id: 'two-to-three',
        text: {
          en: 'A share chance of 3 in 100 instead of 2',
          id: 'Peluang dibagikan 3 dari 100, bukan 2',
        },
        feedback: {
          en: 'Not much. It changes the rare big tries, not the middle.',
          id: 'Tidak banyak. Yang berubah percobaan besar yang jarang, bukan yang di tengah.',
        },
        tag: 'better-post-guarantees-reach',
      },
      {
        id: 'ask-rahma',
        text: {
          en: 'Asking Bu Rahma to post it',
          id: 'Meminta Bu Rahma mengunggahnya',
        },
        right: true,
        feedback: {
          en: 'Yes. You borrow her starting crowd.',
          id: 'Ya. Kamu meminjam orang-orang di titik awalnya.',
        },
      },
      {
        id: 'lucky-seed',
        text: { en: 'Posting at a lucky moment', id: 'Mengunggah pada saat yang mujur' },
        feedback: {
          en: 'You cannot choose luck. One lucky try does not move the middle of many.',
          id: 'Keberuntungan tidak bisa dipilih. Satu percobaan mujur tidak menggeser nilai tengah dari banyak percobaan.',
        },
        tag: 'all-luck',
      },
    ],
    source: measuredHere,
  },
] satisfies Question[];
