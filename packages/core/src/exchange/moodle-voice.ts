import type { Kind, Question } from '../quiz/question.ts';
import type { Language, Text } from '../quiz/text.ts';
import { decimal } from './answer-parts.ts';
import { toHtml } from './plain-text.ts';
import type { Problem } from './problem.ts';
import { isStock } from './stock.ts';
import { knownPercent } from './weights.ts';
import { escapeXml } from './xml.ts';

/** What a question element holds besides what every question has. */
export interface MoodleParts {
  /** Moodle's name of the kind. */
  readonly type: string;
  readonly parts: readonly string[];
  /** The question text as HTML. @default the prompt */
  readonly text?: string;
}

/** Undefined, with a problem, where Moodle cannot hold the question. */
export type MoodleWriter<K extends Kind> = (
  question: Question<K>,
  voice: MoodleVoice,
) => MoodleParts | undefined;

/** Says a question's parts in one language, as Moodle XML, and reports what is lost on the way. */
export class MoodleVoice {
  readonly language: Language;
  readonly #id: string;
  readonly #problems: Problem[];

  constructor(id: string, language: Language, problems: Problem[]) {
    this.#id = id;
    this.language = language;
    this.#problems = problems;
  }

  /** HTML, escaped once more to stand inside XML. */
  html(text: Text): string {
    return escapeXml(toHtml(text[this.language]));
  }

  plain(text: Text): string {
    return escapeXml(text[this.language]);
  }

  answer(percent: number, text: string, remark: Text, more = ''): string {
    const format = text === 'true' || text === 'false' ? 'moodle_auto_format' : 'html';
    const feedback = isStock(remark) ? '' : this.html(remark);
    return `<answer fraction="${this.percent(percent)}" format="${format}"><text>${text}</text>${more}<feedback format="html"><text>${feedback}</text></feedback></answer>`;
  }

  /** The answer `*`, which stands for all others. */
  rest(otherwise: Text, more = ''): string[] {
    return isStock(otherwise) ? [] : [this.answer(0, '*', otherwise, more)];
  }

  /** Sides that belong together; an extra right side has no left. */
  pair(left: Text | undefined, right: Text): string {
    return `<subquestion format="html"><text>${left ? this.html(left) : ''}</text><answer><text>${this.plain(right)}</text></answer></subquestion>`;
  }

  /** A text told after the question, in an element of its own. */
  told(name: string, text: Text): string {
    const words = isStock(text) ? '' : this.html(text);
    return `<${name} format="html"><text>${words}</text></${name}>`;
  }

  /** The nearest weight that Moodle knows. */
  percent(percent: number): number {
    const nearest = knownPercent(percent);
    if (Math.abs(nearest - percent) > 0.001) {
      this.warn(`Moodle has no weight of ${decimal(percent)} %; written as ${nearest} %.`);
    }
    return nearest;
  }

  warn(message: string): void {
    this.#problems.push({ question: this.#id, severity: 'warning', message });
  }

  refuse(message: string): undefined {
    this.#problems.push({ question: this.#id, severity: 'error', message });
    return undefined;
  }
}
