import type { Question } from '@groundswell/core/quiz';
import type { GenericSchema } from 'valibot';
import type { FigureSpec } from '../../src/figure/figures.ts';
import type { LessonFile } from './lesson-file.ts';

/** A lesson's folder as it was read, before anything in it is believed. */
export interface LessonSource {
  readonly id: string;
  /** Undefined where the file is missing. */
  readonly words: { readonly en: LessonFile | undefined; readonly id: LessonFile | undefined };
  readonly questions: readonly Question[];
  readonly figures: Readonly<Record<string, FigureSpec>>;
  /** The TypeScript files of the folder, to find the line on which an id stands. */
  readonly code: readonly { readonly path: string; readonly text: string }[];
}

/** What the checks of one lesson need to know of the rest of the site. */
export interface Surroundings {
  /** `lesson` and `lesson/screen` of everything that can be linked to. */
  readonly addresses: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, KnownKind>;
}

/** What the checks need to know of a kind of figure. */
export interface KnownKind {
  /** False for a still figure, which reports no outcome. */
  readonly runs: boolean;
  /** Loaded only where the kind is in use. */
  readonly settingsSchema: GenericSchema | undefined;
}

/** Where an id, or any other literal, stands in the folder's code. */
export function locate(source: LessonSource, literal: string): { file: string; line: number } {
  for (const { path, text } of source.code) {
    const index = ["'", '"', '`'].map((q) => text.indexOf(q + literal + q)).find((at) => at >= 0);
    if (index !== undefined) return { file: path, line: text.slice(0, index).split('\n').length };
  }
  const key = new RegExp(`^\\s*${literal.replaceAll(/[^\w-]/g, '.')}:`, 'm');
  for (const { path, text } of source.code) {
    const match = key.exec(text);
    if (match) return { file: path, line: text.slice(0, match.index + 1).split('\n').length };
  }
  return { file: source.code[0]?.path ?? source.id, line: 1 };
}
