import type { Question } from '@groundswell/core/quiz';

/** Come back after a day and after a week. */
export const recall = [
  {
    id: 'b3-recall-sift',
    kind: 'short',
    prompt: {
      en: 'Name the four moves of SIFT, in order.',
      id: 'Sebutkan empat langkah SIFT, berurutan.',
    },
    answers: [
      {
        text: {
          en: 'stop*investigate*find*trace*',
          id: 'berhenti*selidiki*cari*telusuri*',
        },
        feedback: {
          en: 'Stop, investigate the source, find better coverage, trace it to its origin.',
          id: 'Berhenti, selidiki sumbernya, cari liputan lain, telusuri asalnya.',
        },
      },
      {
        text: { en: 'stop*', id: 'berhenti*' },
        feedback: {
          en: 'It begins with stop. Then: investigate the source, find better coverage, trace it to its origin.',
          id: 'Dimulai dengan berhenti. Lalu: selidiki sumbernya, cari liputan lain, telusuri asalnya.',
        },
        share: 0.5,
      },
    ],
    otherwise: {
      en: 'Stop, investigate the source, find better coverage, trace it to its origin.',
      id: 'Berhenti, selidiki sumbernya, cari liputan lain, telusuri asalnya.',
    },
  },
  {
    id: 'b3-recall-search',
    kind: 'single',
    prompt: {
      en: 'A fresh rumour: search its words or its source?',
      id: 'Rumor baru: cari kalimatnya atau cari sumbernya?',
    },
    options: [
      {
        id: 'source',
        text: { en: 'Its source', id: 'Sumbernya' },
        right: true,
        feedback: {
          en: 'Yes. Whoever speaks, measures or is in charge can settle it; the words lead to copies.',
          id: 'Ya. Yang bicara, mengukur, atau bertugas bisa memastikan; kalimatnya menuntun ke salinan.',
        },
      },
      {
        id: 'words',
        text: { en: 'Its words', id: 'Kalimatnya' },
        feedback: {
          en: 'They lead to its copies. While a story is fresh there is often nothing else.',
          id: 'Itu menuntun ke salinannya. Selama kabarnya baru, sering tidak ada yang lain.',
        },
        tag: 'hits-are-sources',
      },
    ],
  },
] satisfies Question[];
