/** How the learner's words compare with the model answer, as the learner sees it. */
export const selfMarks = ['same-idea', 'partly', 'missed'] as const;

export type SelfMark = (typeof selfMarks)[number];
