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
  /** How often a name was wanted as an id. */
  readonly #wanted = new Map<string, number>();
  #end: Problem | undefined;

  /** Whether the question at this place may come too. The first that may not is named. */
  hasRoom(place: Place): boolean {
    const isFull = this.#questions.length >= mostQuestions;
    if (!isFull && this.#problems.length < mostProblems) return true;
    const message = isFull
      ? `A file holds at most ${mostQuestions} questions; split it. The rest was not read.`
      : `More than ${mostProblems} problems; mend those first. The rest was not read.`;
    this.#end ??= { ...place, severity: 'error', message };
    return false;
  }

  /** A question, as far as its reader knows; the schema decides. */
  add(question: Question, place: Place): void {
    const reading = v.safeParse(questionSchema, question, { abortEarly: true });
    if (reading.success) this.#questions.push(reading.output);
    else this.error(`Left out: ${complaint(reading.issues[0])}`, place);
  }

  error(message: string, place: Place = {}): void {
    this.report({ ...place, severity: 'error', message });
  }

  warn(message: string, place: Place = {}): void {
    this.report({ ...place, severity: 'warning', message });
  }

  report(problem: Problem): void {
    if (this.#problems.length < mostProblems) this.#problems.push(problem);
  }

  /** An id made of a name, or of the number of the question, that no other question here has. */
  idFor(name: string): string {
    const wanted = slug(name) || `question-${this.#ids.size + 1}`;
    let count = this.#wanted.get(wanted) ?? 1;
    let id = wanted;
    for (; this.#ids.has(id); count++) id = `${wanted.slice(0, 70)}-${count + 1}`;
    this.#wanted.set(wanted, count);
    this.#ids.add(id);
    return id;
  }

  reading(): Reading {
    const problems = this.#end ? [...this.#problems, this.#end] : this.#problems;
    return { questions: this.#questions, problems };
  }
}

/** Letters and digits of a name, joined by hyphens, as ids are written. */
export function slug(name: string): string {
  return name
    .slice(0, 400)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .slice(0, 72)
    .replaceAll(/^[-.]+|[-.]+$/g, '');
}

function complaint(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const { type, received } = issue;
  const bound = issue.expected?.replace(/\D+/, '');
  const sizes: Readonly<Record<string, string>> = {
    max_length: `has a length of ${received}, and ${bound} is the most; shorten it.`,
    min_length: `has a length of ${received}, and ${bound} is the least; add to it.`,
  };
  const what = sizes[type] ?? issue.message;
  return path === null ? what : `${path}: ${what}`;
}
