import * as v from 'valibot';
import type { Question } from '../quiz/question.ts';
import { questionSchema } from '../quiz/question-schema.ts';
import type { Problem, Reading } from './problem.ts';

/** Longest file that is read, in characters. */
export const longestFile = 20_000_000;
const mostQuestions = 20_000;
const mostProblems = 2_000;

/** Where in the file something stands. */
export interface Place {
  readonly line?: number;
  readonly question?: string;
}

/** Gathers questions that pass the schema, and problems for everything else. */
export class Collector {
  readonly #questions: Question[] = [];
  readonly #problems: Problem[] = [];
  readonly #ids = new Set<string>();

  get full(): boolean {
    return this.#questions.length >= mostQuestions || this.#problems.length >= mostProblems;
  }

  /** A question, as far as its reader knows; the schema decides. */
  add(question: Question, place: Place): void {
    if (this.#questions.length >= mostQuestions) {
      this.error(`A file holds at most ${mostQuestions} questions; split it.`, place);
      return;
    }
    const reading = v.safeParse(questionSchema, question, { abortEarly: true });
    if (reading.success) this.#questions.push(reading.output);
    else this.error(`Left out: ${complaint(reading.issues[0])}`, place);
  }

  error(message: string, place: Place = {}): void {
    this.#report({ ...place, severity: 'error', message });
  }

  warn(message: string, place: Place = {}): void {
    this.#report({ ...place, severity: 'warning', message });
  }

  /** An id made of a name, or of the number of the question, that no other question here has. */
  idFor(name: string): string {
    const wanted = slug(name) || `question-${this.#ids.size + 1}`;
    let id = wanted;
    for (let count = 2; this.#ids.has(id); count++) id = `${wanted.slice(0, 70)}-${count}`;
    this.#ids.add(id);
    return id;
  }

  reading(): Reading {
    return { questions: this.#questions, problems: this.#problems };
  }

  #report(problem: Problem): void {
    if (this.#problems.length < mostProblems) this.#problems.push(problem);
  }
}

/** Letters and digits of a name, joined by hyphens, as ids are written. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .slice(0, 400)
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .slice(0, 72)
    .replaceAll(/^[-.]+|[-.]+$/g, '');
}

function complaint(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}
