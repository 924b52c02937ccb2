import type { NumberQuestion } from '../quiz/number.ts';
import type { Question } from '../quiz/question.ts';
import type { Language, Text } from '../quiz/text.ts';
import { escapeGift } from './gift-text.ts';
import { nearestKind } from './nearest-kind.ts';
import { withSource } from './source-line.ts';
import { isStock } from './stock.ts';
import type { Problem, WriteOptions, Writing } from './problem.ts';
import { knownPercent, percentOf } from './weights.ts';
import { decimal } from './answer-parts.ts';

/** Writes Moodle's GIFT, one language at a time. A question that GIFT cannot hold is named and left out. */
export function writeGift(
  questions: readonly Question[],
  { language = 'en' }: WriteOptions = {},
): Writing {
  const problems: Problem[] = [];
  const blocks = questions.flatMap((given) => {
    const question = nearestKind(given, problems);
    const writer = new GiftWriter(question.id, language, problems);
    const answers = writer.answers(question);
    if (answers === undefined) return [];
    const prompt = escapeGift(question.prompt[language]);
    const general = withSource(writer.general(question), question.source, language);
    const after = general === '' ? '' : `####${escapeGift(general)}`;
    return `::${escapeGift(question.id)}::[plain]${prompt} {${answers}${after}}\n`;
  });
  return { text: blocks.join('\n'), problems };
}

class GiftWriter {
  readonly #id: string;
  readonly #language: Language;
  readonly #problems: Problem[];

  constructor(id: string, language: Language, problems: Problem[]) {
    this.#id = id;
    this.#language = language;
    this.#problems = problems;
  }

  /** What stands between the braces; undefined where GIFT has nothing for the kind. */
  answers(question: Question): string | undefined {
    if (question.hints?.length) this.#warn('GIFT has no hints; they are left out.');
    if ('unit' in question) this.#warn('GIFT has no units; say it in the question.');
    switch (question.kind) {
      case 'true-false': {
        const { answer, whenTrue, whenFalse } = question;
        const wrong = this.#remark((answer ? whenFalse : whenTrue).feedback) || '#';
        const right = this.#remark((answer ? whenTrue : whenFalse).feedback);
        return `${answer ? 'TRUE' : 'FALSE'}${wrong === '#' && right === '' ? '' : wrong}${right}`;
      }
      case 'single':
      case 'multi':
        return this.#lines(
          question.options.map((option) => {
            const percent = percentOf(question, option);
            const text = this.#text(option.text);
            const weight =
              question.kind === 'single' && option.right
                ? '='
                : `~${percent !== 0 || text.startsWith('%') ? `%${this.#percent(percent)}%` : ''}`;
            return `${weight}${text}${this.#remark(option.feedback)}`;
          }),
        );
      case 'short': {
        if (question.matchCase || question.matchAccents || question.slips) {
          this.#warn('GIFT does not say how exactly words must be typed; that is left out.');
        }
        const lines = question.answers.map(({ text, share = 1, feedback }) => {
          const words = this.#text(text);
          const weight =
            share < 1 || words.startsWith('%') ? `%${this.#percent(100 * share)}%` : '';
          return `=${weight}${words}${this.#remark(feedback)}`;
        });
        const rest = this.#remark(question.otherwise);
        return this.#lines(rest === '' ? lines : [...lines, `=%0%*${rest}`]);
      }
      case 'number':
        return this.#number(question);
      case 'match': {
        const { pairs, extras = [] } = question;
        if (pairs.some(({ feedback }) => !isStock(feedback))) {
          this.#warn('GIFT has no feedback for pairs; it is left out.');
        }
        return this.#pairs([
          ...pairs.map(({ left, right }) => [left, right] as const),
          ...extras.map(({ text }) => [undefined, text] as const),
        ]);
      }
      case 'sort': {
        const { bins, cards } = question;
        if (cards.some(({ feedback }) => !isStock(feedback))) {
          this.#warn('GIFT has no feedback for cards; it is left out.');
        }
        if (cards.some(({ fitsToo }) => fitsToo?.length)) {
          this.#warn('GIFT knows one place for a card; the others are left out.');
        }
        const used = new Set(cards.map(({ bin }) => bin));
        return this.#pairs([
          ...cards.flatMap(({ text, bin }) =>
            bins.filter(({ id }) => id === bin).map((place) => [text, place.text] as const),
          ),
          ...bins.filter(({ id }) => !used.has(id)).map(({ text }) => [undefined, text] as const),
        ]);
      }
      case 'explain':
      case 'open':
        if (question.kind === 'open') this.#warn('GIFT has no rubric; it is left out.');
        return '';
      default:
        return this.#refuse(
          `GIFT has no question of the kind ${question.kind}; try Moodle XML or QTI.`,
        );
    }
  }

  /** Told after the question, whatever the answer; where somebody writes at length, the model. */
  general(question: Question): string {
    const isWritten = question.kind === 'explain' || question.kind === 'open';
    return isWritten && !isStock(question.model) ? question.model[this.#language] : '';
  }

  /** Left and right sides; an extra right side has no left. */
  #pairs(sides: readonly (readonly [Text | undefined, Text])[]): string | undefined {
    const arrow = sides.some((pair) => pair.some((side) => side?.[this.#language].includes('->')));
    if (arrow) return this.#refuse('GIFT cannot hold -> in a pair; write an arrow or the word.');
    return this.#lines(
      sides.map(
        ([left, right]) =>
          `=${left ? this.#text(left) : ''} -> ${escapeGift(right[this.#language])}`,
      ),
    );
  }

  #number({ answer, accept, offAnswers = [], feedback, otherwise }: NumberQuestion): string {
    const [low, high] = accept;
    const even = Math.abs(high - answer - (answer - low)) < 1e-9 * Math.max(1, Math.abs(answer));
    const range = even ? `${answer}:${decimal(high - answer)}` : `${low}..${high}`;
    if (!even) {
      this.#warn(
        `GIFT takes a range for its middle; the answer shown becomes ${decimal((low + high) / 2)}.`,
      );
    }
    const others = offAnswers.flatMap((off) => {
      if (!('exactly' in off)) {
        this.#warn('GIFT has no feedback for numbers above or below a bound; it is left out.');
        return [];
      }
      const share = this.#percent(100 * (off.share ?? 0));
      return `=%${share}%${off.exactly}:${off.within ?? 0}${this.#remark(off.feedback)}`;
    });
    const rest = this.#remark(otherwise);
    const main = `${range}${this.#remark(feedback)}`;
    if (others.length === 0 && rest === '') return `#${main}`;
    return `#${this.#lines([`=${main}`, ...others, ...(rest === '' ? [] : [`~${rest}`])])}`;
  }

  #percent(percent: number): number {
    const nearest = knownPercent(percent);
    if (Math.abs(nearest - percent) > 0.001) {
      this.#warn(`Moodle has no weight of ${decimal(percent)} %; written as ${nearest} %.`);
    }
    return nearest;
  }

  #lines(lines: readonly string[]): string {
    return `\n\t${lines.join('\n\t')}\n`;
  }

  #text(text: Text): string {
    const words = escapeGift(text[this.#language]);
    // Words that look like a format's name would be taken for it, so the real one goes before them.
    return /^\[(html|moodle|plain|markdown)\]/.test(words) ? `[plain]${words}` : words;
  }

  #remark(text: Text): string {
    return isStock(text) ? '' : `#${this.#text(text)}`;
  }

  #warn(message: string): void {
    this.#problems.push({ question: this.#id, severity: 'warning', message });
  }

  #refuse(message: string): undefined {
    this.#problems.push({ question: this.#id, severity: 'error', message });
    return undefined;
  }
}
