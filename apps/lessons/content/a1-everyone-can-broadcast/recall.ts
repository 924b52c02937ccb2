import type { Question } from '@groundswell/core/quiz';

/** Come back after a day and after a week. */
export const recall = [
  {
    id: 'a1-recall-most-posts',
    kind: 'explain',
    prompt: {
      en: 'What happens to most posts within one step?',
      id: 'Apa yang terjadi pada kebanyakan kiriman dalam satu langkah?',
    },
    model: {
      en: 'Nobody passes them on. They end at the sender’s own followers.',
      id: 'Tak seorang pun membagikannya lagi. Kiriman itu berakhir pada pengikut si pengirim sendiri.',
    },
  },
  {
    id: 'a1-recall-viral-word',
    kind: 'explain',
    prompt: {
      en: 'Why is “viral” often a misleading word?',
      id: 'Mengapa “viral” sering menjadi kata yang menyesatkan?',
    },
    model: {
      en: 'Because big reach comes mostly from one large broadcast rather than from a long chain.',
      id: 'Karena jangkauan besar terutama datang dari satu siaran besar, bukan dari rantai yang panjang.',
    },
  },
] satisfies Question[];
