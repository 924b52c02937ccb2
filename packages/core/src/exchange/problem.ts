import type { Question } from '../quiz/question.ts';

/** Something in a file that could not be taken over as it stands. */
export interface Problem {
  /** Line in the file, from 1. */
  readonly line?: number;
  /** Name or id of the question. */
  readonly question?: string;
  /** `error`: the question is left out. `warning`: it goes through, with something changed or lost. */
  readonly severity: 'error' | 'warning';
  /** What is wrong and what to do. */
  readonly message: string;
}

/** What a file held: every question that could be read, and everything that could not. */
export interface Reading {
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
}

/** A file's text, with what it could not hold. */
export interface Writing {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Which language to write; most formats hold one. */
export interface WriteOptions {
  /** @default 'en' */
  readonly language?: 'en' | 'id';
}
