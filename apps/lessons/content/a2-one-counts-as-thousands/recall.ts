import type { Question } from '@groundswell/core/quiz';

/** Come back after a day and after a week. */
export const recall = [
  {
    id: 'a2-recall-minority',
    kind: 'explain',
    prompt: {
      en: 'How can a minority look like a majority without anybody lying?',
      id: 'Bagaimana minoritas bisa terlihat seperti mayoritas tanpa seorang pun berbohong?',
    },
    model: {
      en: 'Its members sit where many ties end. So they fill other people’s feeds, though they are few.',
      id: 'Anggotanya berada di tempat banyak ikatan bertemu. Jadi, mereka memenuhi linimasa orang lain walaupun jumlahnya sedikit.',
    },
  },
  {
    id: 'a2-recall-votes',
    kind: 'explain',
    prompt: {
      en: 'Work out the effective votes of a person with 12 ties, where the average is 4.',
      id: 'Hitung bobot suara seseorang dengan 12 ikatan, sedangkan rata-ratanya 4.',
    },
    model: {
      en: '3: ties divided by the average number of ties, 12 ÷ 4.',
      id: '3: jumlah ikatan dibagi rata-ratanya, 12 ÷ 4.',
    },
  },
] satisfies Question[];
