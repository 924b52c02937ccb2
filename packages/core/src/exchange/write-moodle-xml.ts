import { type ClozeQuestion, passagePieces } from '../quiz/cloze.ts';
import type { Question } from '../quiz/question.ts';
import type { Language, Text } from '../quiz/text.ts';
import { decimal } from './answer-parts.ts';
import { escapeEmbedded } from './moodle-embedded.ts';
import { toHtml } from './plain-text.ts';
import type { Problem, WriteOptions, Writing } from './problem.ts';
import { nearestKind } from './nearest-kind.ts';
import { withSource } from './source-line.ts';
import { isStock } from './stock.ts';
import { knownPercent, percentOf } from './weights.ts';
import { escapeXml } from './xml.ts';

/** Writes Moodle's own XML, one language at a time. A question that it cannot hold is named and left out. */
export function writeMoodleXml(
  questions: readonly Question[],
  { language = 'en' }: WriteOptions = {},
): Writing {
  const problems: Problem[] = [];
  const written = questions.flatMap((given) => {
    const question = nearestKind(given, problems);
    const writer = new MoodleWriter(question, language, problems);
    return writer.question() ?? [];
  });
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${written.join('')}</quiz>\n`;
  return { text, problems };
}

class MoodleWriter {
  readonly #question: Question;
  readonly #language: Language;
  readonly #problems: Problem[];

  constructor(question: Question, language: Language, problems: Problem[]) {
    this.#question = question;
    this.#language = language;
    this.#problems = problems;
  }

  question(): string | undefined {
    const question = this.#question;
    switch (question.kind) {
      case 'single':
      case 'multi':
        return this.#wrap('multichoice', [
          `<single>${question.kind === 'single'}</single>`,
          `<shuffleanswers>${question.keepOrder ? 0 : 1}</shuffleanswers>`,
          '<answernumbering>none</answernumbering>',
          ...question.options.map((option) =>
            this.#answer(percentOf(question, option), this.#html(option.text), option.feedback),
          ),
        ]);
      case 'true-false':
        return this.#wrap('truefalse', [
          this.#answer(question.answer ? 100 : 0, 'true', question.whenTrue.feedback),
          this.#answer(question.answer ? 0 : 100, 'false', question.whenFalse.feedback),
        ]);
      case 'short':
        if (question.matchAccents || question.slips) {
          this.#warn('Moodle does not weigh accents or slips; that is left out.');
        }
        return this.#wrap('shortanswer', [
          `<usecase>${question.matchCase ? 1 : 0}</usecase>`,
          ...question.answers.map(({ text, share = 1, feedback }) =>
            this.#answer(100 * share, escapeXml(text[this.#language]), feedback),
          ),
          ...this.#rest(question.otherwise),
        ]);
      case 'number':
        return this.#wrap('numerical', this.#numbers(question));
      case 'match':
        if (question.pairs.some(({ feedback }) => !isStock(feedback))) {
          this.#warn('Moodle has no feedback for pairs; it is left out.');
        }
        if (question.pairs.length + (question.extras?.length ?? 0) < 3) {
          this.#warn('Moodle wants three answers or more to match; add one.');
        }
        return this.#wrap('matching', [
          '<shuffleanswers>true</shuffleanswers>',
          ...question.pairs.map(({ left, right }) => this.#pair(this.#html(left), right)),
          ...(question.extras ?? []).map(({ text }) => this.#pair('', text)),
        ]);
      case 'sort':
        return this.#sort(question);
      case 'order':
        return this.#order(question);
      case 'cloze':
        return this.#cloze(question);
      case 'explain':
      case 'open':
        if (question.kind === 'open') this.#warn('Moodle’s essay has no rubric; it is left out.');
        return this.#wrap('essay', [
          '<responseformat>plain</responseformat>',
          '<responserequired>1</responserequired>',
          '<responsefieldlines>5</responsefieldlines>',
          '<attachments>0</attachments>',
          isStock(question.model)
            ? ''
            : `<graderinfo format="html"><text>${this.#html(question.model)}</text></graderinfo>`,
        ]);
      default:
        return this.#refuse(`Moodle has no question of the kind ${question.kind}.`);
    }
  }

  #numbers(question: Question<'number'>): string[] {
    const { answer, accept, offAnswers = [], feedback, otherwise, unit } = question;
    const [low, high] = accept;
    const middle = decimal((low + high) / 2);
    if (middle !== answer) {
      this.#warn(`Moodle takes a range round its middle; the answer shown becomes ${middle}.`);
    }
    return [
      this.#answer(100, String(middle), feedback, slack(decimal(high - middle))),
      ...offAnswers.flatMap((off) => {
        if (!('exactly' in off)) {
          this.#warn('Moodle has no feedback for numbers above or below a bound; it is left out.');
          return [];
        }
        const { exactly, within = 0, share = 0 } = off;
        return this.#answer(100 * share, String(exactly), off.feedback, slack(within));
      }),
      ...this.#rest(otherwise, slack(0)),
      ...(unit
        ? [
            `<units><unit><multiplier>1</multiplier><unit_name>${escapeXml(unit[this.#language])}</unit_name></unit></units>`,
          ]
        : []),
    ];
  }

  #sort({ bins, cards }: Question<'sort'>): string {
    if (cards.some(({ feedback }) => !isStock(feedback))) {
      this.#warn('Moodle has no feedback for cards; it is left out.');
    }
    if (cards.some(({ fitsToo }) => fitsToo?.length)) {
      this.#warn('Moodle knows one place for a card; the others are left out.');
    }
    const used = new Set(cards.map(({ bin }) => bin));
    return this.#wrap('matching', [
      '<shuffleanswers>true</shuffleanswers>',
      ...cards.flatMap(({ text, bin }) =>
        bins
          .filter(({ id }) => id === bin)
          .map((place) => this.#pair(this.#html(text), place.text)),
      ),
      ...bins.filter(({ id }) => !used.has(id)).map(({ text }) => this.#pair('', text)),
    ]);
  }

  #order(question: Question<'order'>): string | undefined {
    const { items, answer, feedback, otherwise, misplaced } = question;
    if (answer.some((tied) => tied.length > 1)) {
      return this.#refuse('Moodle’s ordering knows no ties; take them apart.');
    }
    if (misplaced?.length || items.some((item) => item.feedback)) {
      this.#warn('Moodle’s ordering has no feedback for single items; it is left out.');
    }
    const ordered = answer.flat().flatMap((id) => items.filter((item) => item.id === id));
    return this.#wrap('ordering', [
      '<layouttype>VERTICAL</layouttype>',
      '<selecttype>ALL</selecttype>',
      '<selectcount>0</selectcount>',
      '<gradingtype>RELATIVE_ALL_PREVIOUS_AND_NEXT</gradingtype>',
      '<showgrading>SHOW</showgrading>',
      '<numberingstyle>none</numberingstyle>',
      '<shownumcorrect>1</shownumcorrect>',
      this.#whole('correctfeedback', feedback),
      this.#whole('incorrectfeedback', otherwise),
      ...ordered.map(
        ({ text }, at) =>
          `<answer fraction="${at + 1}.0000000" format="html"><text>${this.#html(text)}</text></answer>`,
      ),
    ]);
  }

  /** What is asked stands in a line of its own before the passage, where the reader looks for it. */
  #cloze({ prompt, passage, gaps }: ClozeQuestion): string {
    const text = passagePieces(passage[this.#language])
      .map((piece) => {
        if ('words' in piece) return toHtml(piece.words);
        const gap = gaps.find(({ id }) => id === piece.gap);
        if (!gap) return '';
        if ('options' in gap) {
          const options = gap.options.map(({ text, right, feedback }) =>
            this.#embedded(right ? '=' : '', text, feedback),
          );
          return `{1:MULTICHOICE:${options.join('~')}}`;
        }
        if (gap.matchAccents || gap.slips) {
          this.#warn('Moodle does not weigh accents or slips; that is left out.');
        }
        const answers = gap.answers.map(({ text, share = 1, feedback }) => {
          const percent = this.#percent(100 * share);
          return this.#embedded(percent === 100 ? '=' : `%${percent}%`, text, feedback);
        });
        const rest = isStock(gap.otherwise)
          ? []
          : [`%0%*#${toHtml(escapeEmbedded(gap.otherwise[this.#language]))}`];
        return `{1:SHORTANSWER${gap.matchCase ? '_C' : ''}:${[...answers, ...rest].join('~')}}`;
      })
      .join('');
    const asked = isStock(prompt) ? '' : `${toHtml(prompt[this.#language])}<br/>`;
    return this.#wrap('cloze', [], asked + text);
  }

  #embedded(weight: string, text: Text, remark: Text): string {
    const words = (each: Text) => toHtml(escapeEmbedded(each[this.#language]));
    return `${weight}${words(text)}${isStock(remark) ? '' : `#${words(remark)}`}`;
  }

  #wrap(type: string, parts: readonly string[], text?: string): string {
    const { id, prompt, hints = [], source } = this.#question;
    const general = withSource('', source, this.#language);
    const asked = text ?? toHtml(prompt[this.#language]);
    const inside = [
      `<name><text>${escapeXml(id)}</text></name>`,
      `<questiontext format="html"><text>${escapeXml(asked)}</text></questiontext>`,
      ...(general === ''
        ? []
        : [
            `<generalfeedback format="html"><text>${escapeXml(toHtml(general))}</text></generalfeedback>`,
          ]),
      '<defaultgrade>1</defaultgrade>',
      `<idnumber>${escapeXml(id)}</idnumber>`,
      ...parts.filter((part) => part !== ''),
      ...hints.map((hint) => `<hint format="html"><text>${this.#html(hint)}</text></hint>`),
    ];
    return `  <question type="${type}">\n    ${inside.join('\n    ')}\n  </question>\n`;
  }

  #answer(percent: number, text: string, remark: Text, more = ''): string {
    const format = text === 'true' || text === 'false' ? 'moodle_auto_format' : 'html';
    const feedback = isStock(remark) ? '' : this.#html(remark);
    return `<answer fraction="${this.#percent(percent)}" format="${format}"><text>${text}</text>${more}<feedback format="html"><text>${feedback}</text></feedback></answer>`;
  }

  #rest(otherwise: Text, more = ''): string[] {
    return isStock(otherwise) ? [] : [this.#answer(0, '*', otherwise, more)];
  }

  #pair(left: string, right: Text): string {
    return `<subquestion format="html"><text>${left}</text><answer><text>${escapeXml(right[this.#language])}</text></answer></subquestion>`;
  }

  #whole(name: string, text: Text): string {
    const words = isStock(text) ? '' : this.#html(text);
    return `<${name} format="html"><text>${words}</text></${name}>`;
  }

  /** HTML, escaped once more to stand inside XML. */
  #html(text: Text): string {
    return escapeXml(toHtml(text[this.#language]));
  }

  #percent(percent: number): number {
    const nearest = knownPercent(percent);
    if (Math.abs(nearest - percent) > 0.001) {
      this.#warn(`Moodle has no weight of ${decimal(percent)} %; written as ${nearest} %.`);
    }
    return nearest;
  }

  #warn(message: string): void {
    this.#problems.push({ question: this.#question.id, severity: 'warning', message });
  }

  #refuse(message: string): undefined {
    this.#problems.push({ question: this.#question.id, severity: 'error', message });
    return undefined;
  }
}

function slack(size: number): string {
  return `<tolerance>${size}</tolerance>`;
}
