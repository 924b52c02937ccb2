import type { NetworkGoalQuestion, Question, Text, Tie } from '@groundswell/core/quiz';

const street = {
  kind: 'network-goal',
  people: [
    { id: 'ayu', name: 'Ayu', face: 'ayu' },
    { id: 'bima', name: 'Bima', face: 'bima' },
    { id: 'citra', name: 'Citra', face: 'citra' },
    { id: 'dewi', name: 'Dewi', face: 'dewi' },
    { id: 'eka', name: 'Eka', face: 'eka' },
    { id: 'fajar', name: 'Fajar', face: 'fajar' },
    { id: 'gita', name: 'Gita', face: 'gita' },
    { id: 'hasan', name: 'Hasan', face: 'hasan' },
    { id: 'intan', name: 'Intan', face: 'intan' },
  ],
  holders: ['citra', 'eka', 'gita'],
  rule: 'more-than-half',
} satisfies Partial<NetworkGoalQuestion>;

const six = ['ayu', 'bima', 'dewi', 'fajar', 'hasan', 'intan'] as const;

const smallestFeed: Text = {
  en: 'Pick one of the six. What is the smallest feed that fools this person?',
  id: 'Pilih satu dari enam orang itu. Linimasa terkecil seperti apa yang mengecohnya?',
};
const wholeFeed: Text = {
  en: 'For a person without other friends, one tie is a whole feed.',
  id: 'Bagi orang yang tidak punya teman lain, satu ikatan adalah seluruh linimasanya.',
};
const againstYou: Text = {
  en: 'Ties among the six work against you: each one shows a friend without a badge.',
  id: 'Ikatan di antara keenam orang itu merugikanmu: setiap ikatan memperlihatkan teman tanpa lencana.',
};
const solved: Text = {
  en: 'This board was solved by trying every possible network of these nine people.',
  id: 'Papan ini diselesaikan dengan mencoba semua jaringan yang mungkin dari sembilan orang ini.',
};

/** The tie boards, from the puzzle to the optional last one. */
export const boards = [
  {
    ...street,
    id: 'a2-board-six',
    prompt: {
      en: 'Fool all six who wear no badge.',
      id: 'Kecoh keenam orang yang tidak berlencana.',
    },
    hints: [smallestFeed, wholeFeed, againstYou],
    minTies: 0,
    goal: { who: 'others', fooled: 6 },
    fewestTies: 6,
    solution: fromEach('eka', ['ayu', 'bima', 'dewi', 'fajar', 'hasan', 'intan']),
    feedback: {
      en: 'All six now think most people want the night market. It took only ties, not a single argument.',
      id: 'Keenamnya kini mengira kebanyakan orang menginginkan pasar malam. Hanya perlu ikatan, tanpa satu pun bujukan.',
    },
    source: solved,
  },
  {
    ...street,
    id: 'a2-board-eight',
    prompt: {
      en: 'Fool eight of the nine. People with a badge count too.',
      id: 'Kecoh delapan dari sembilan orang. Yang berlencana ikut dihitung.',
    },
    hints: [
      againstYou,
      {
        en: 'Let one badge holder serve all six. Two holders are left over: what would fool them?',
        id: 'Biarkan satu orang berlencana melayani keenamnya. Tersisa dua orang berlencana: apa yang mengecoh mereka?',
      },
      {
        en: 'For nine, count the ties that cross from badge to no badge. How many do the six need, and how many can three holders bear?',
        id: 'Untuk sembilan, hitung ikatan yang menyeberang dari berlencana ke tidak berlencana. Berapa yang diperlukan keenam orang itu, dan berapa yang sanggup ditanggung tiga orang berlencana?',
      },
    ],
    minTies: 0,
    goal: { who: 'all', fooled: 8 },
    fewestTies: 7,
    solution: [...fromEach('eka', six), ['citra', 'gita']],
    feedback: {
      en: 'Eight of nine. Even the people who wear the badge can misjudge how many they are.',
      id: 'Delapan dari sembilan. Bahkan yang berlencana pun bisa salah kira tentang jumlah mereka sendiri.',
    },
    source: solved,
  },
  {
    ...street,
    id: 'a2-board-two-friends',
    prompt: {
      en: 'Everybody has at least two friends. Fool all six.',
      id: 'Setiap orang punya paling sedikit dua teman. Kecoh keenamnya.',
    },
    hints: [
      {
        en: 'Take one of the six with two friends. How many of the two must wear a badge?',
        id: 'Ambil satu dari enam orang itu yang punya dua teman. Berapa dari keduanya yang harus berlencana?',
      },
      {
        en: 'One of two is only half. Each of the six needs two badge holders.',
        id: 'Satu dari dua baru separuh. Masing-masing perlu dua orang berlencana.',
      },
      againstYou,
    ],
    minTies: 2,
    goal: { who: 'others', fooled: 6 },
    fewestTies: 12,
    solution: [
      ...fromEach('citra', ['ayu', 'bima', 'dewi', 'fajar']),
      ...fromEach('eka', ['ayu', 'bima', 'hasan', 'intan']),
      ...fromEach('gita', ['dewi', 'fajar', 'hasan', 'intan']),
    ],
    feedback: {
      en: 'All six again. With more friends, a person is harder to fool.',
      id: 'Keenamnya lagi. Makin banyak teman seseorang, makin sulit ia dikecoh.',
    },
    source: solved,
  },
  {
    ...street,
    id: 'a2-board-three-friends',
    prompt: {
      en: 'Everybody has at least three friends. Fool all six.',
      id: 'Setiap orang punya paling sedikit tiga teman. Kecoh keenamnya.',
    },
    hints: [
      {
        en: 'With three friends, how many badges make more than half?',
        id: 'Dengan tiga teman, berapa lencana yang lebih dari separuh?',
      },
      {
        en: 'Two of three. So each of the six may have one friend without a badge: pair them up.',
        id: 'Dua dari tiga. Jadi, masing-masing boleh punya satu teman tanpa lencana: pasangkan mereka.',
      },
    ],
    minTies: 3,
    goal: { who: 'others', fooled: 6 },
    fewestTies: 15,
    solution: [
      ...fromEach('citra', ['ayu', 'bima', 'dewi', 'fajar']),
      ...fromEach('eka', ['ayu', 'bima', 'hasan', 'intan']),
      ...fromEach('gita', ['dewi', 'fajar', 'hasan', 'intan']),
      ['ayu', 'dewi'],
      ['bima', 'hasan'],
      ['fajar', 'intan'],
    ],
    feedback: {
      en: 'All six, on the densest street so far.',
      id: 'Keenamnya, di jalan yang paling rapat sejauh ini.',
    },
    source: solved,
  },
  {
    ...street,
    id: 'a2-board-half',
    prompt: {
      en: 'New rule: half or more counts as most. Fool all nine.',
      id: 'Aturan baru: separuh atau lebih sudah dianggap kebanyakan. Kecoh kesembilannya.',
    },
    hints: [
      {
        en: 'A badge holder with two friends who wear badges may now have two friends without.',
        id: 'Orang berlencana dengan dua teman berlencana kini boleh punya dua teman tanpa lencana.',
      },
      {
        en: 'Three holders, two others each: that serves exactly six.',
        id: 'Tiga orang berlencana, masing-masing dua orang lain: pas untuk enam.',
      },
    ],
    rule: 'half-or-more',
    minTies: 0,
    goal: { who: 'all', fooled: 9 },
    fewestTies: 9,
    solution: [
      ['citra', 'eka'],
      ['eka', 'gita'],
      ['citra', 'gita'],
      ...fromEach('citra', ['ayu', 'bima']),
      ...fromEach('eka', ['dewi', 'fajar']),
      ...fromEach('gita', ['hasan', 'intan']),
    ],
    feedback: {
      en: 'All nine. A small change in what counts as most, and the impossible became possible.',
      id: 'Kesembilannya. Arti kebanyakan bergeser sedikit, dan yang mustahil menjadi mungkin.',
    },
    source: solved,
  },
] satisfies Question[];

function fromEach(holder: string, others: readonly string[]): Tie[] {
  return others.map((other) => [holder, other]);
}
