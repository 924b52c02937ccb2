import type { Question } from '../quiz/question.ts';
import type { Language, Text } from '../quiz/text.ts';
import type { Problem } from './problem.ts';
import { isStock } from './stock.ts';
import { escapeXml } from './xml.ts';

/** Says a question's texts in one language, as XML, and reports what is lost on the way. */
export class QtiVoice {
  readonly language: Language;
  readonly #question: Question;
  readonly #problems: Problem[];

  constructor(question: Question, language: Language, problems: Problem[]) {
    this.language = language;
    this.#question = question;
    this.#problems = problems;
  }

  prompt(tag: string): string {
    return `<${tag}>${this.text(this.#question.prompt)}</${tag}>`;
  }

  text(text: Text): string {
    return escapeXml(text[this.language]).replaceAll('\n', '<br/>');
  }

  modal(name: string, text: Text): string {
    if (isStock(text)) return '';
    return `  <qti-modal-feedback outcome-identifier="FEEDBACK" identifier="${name}" show-hide="show"><qti-content-body><p>${this.text(text)}</p></qti-content-body></qti-modal-feedback>\n`;
  }

  lost(what: string): void {
    this.report('warning', `Standard QTI has no place for ${what}; left out.`);
  }

  report(severity: Problem['severity'], message: string): void {
    this.#problems.push({ question: this.#question.id, severity, message });
  }
}
