import type { Question } from '@groundswell/core/quiz';

/** Come back after a day and after a week. */
export const recall = [
  {
    id: 'a4-recall-starve',
    kind: 'explain',
    prompt: {
      en: 'Why can shortcuts starve a risky act?',
      id: 'Mengapa jalan pintas bisa mematikan tindakan yang berisiko?',
    },
    model: {
      en: 'A shortcut brings one acting friend from far away, not three. Friends now sit in different places, so few people ever see enough of them act.',
      id: 'Jalan pintas membawa satu teman dari jauh, bukan tiga. Teman-teman kini tersebar, jadi sedikit orang yang pernah melihat cukup banyak temannya bertindak.',
    },
  },
  {
    id: 'a4-recall-reverse',
    kind: 'explain',
    prompt: {
      en: 'Which one change reverses the advice about risky acts?',
      id: 'Satu perubahan apa yang membalik saran tentang tindakan berisiko?',
    },
    model: {
      en: 'That now and then somebody goes first with fewer acting friends than the others need. Then the rewired town is quicker than the tidy one.',
      id: 'Sesekali ada yang mulai lebih dulu, dengan teman lebih sedikit daripada yang diperlukan orang lain. Maka kota yang ikatannya dipindah lebih cepat daripada yang rapi.',
    },
  },
] satisfies Question[];
