import { type ClozeQuestion, passagePieces } from '../quiz/cloze.ts';
import type { Option } from '../quiz/option.ts';
import type { Question } from '../quiz/question.ts';
import type { Language, Text } from '../quiz/text.ts';
import type { Problem } from './problem.ts';
import { qtiId, qtiNumber } from './qti-names.ts';
import {
  addMapped,
  chain,
  compare,
  declaration,
  mapEntry,
  near,
  outcome,
  setFeedback,
} from './qti-xml.ts';
import { isStock } from './stock.ts';
import { percentOf } from './weights.ts';
import { escapeXml } from './xml.ts';

const space = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';

/** What an item holds besides its frame. */
interface ItemParts {
  readonly declarations: string;
  readonly body: string;
  readonly processing: string;
  readonly modal?: string;
  /** @default 1 */
  readonly possible?: number;
  /** Cardinality of the outcome that chooses the feedback, if there is any. */
  readonly feedback?: 'single' | 'multiple';
}

/** One question as a QTI 3 item. */
export class QtiItem {
  readonly #question: Question;
  readonly #language: Language;
  readonly #problems: Problem[];

  constructor(question: Question, language: Language, problems: Problem[]) {
    this.#question = question;
    this.#language = language;
    this.#problems = problems;
  }

  /** Undefined, with a problem, where QTI has nothing for the kind. */
  xml(): string | undefined {
    const parts = this.#parts();
    if (!parts) {
      this.#report('error', `QTI has no interaction for the kind ${this.#question.kind}.`);
      return undefined;
    }
    if (this.#question.hints?.length) {
      this.#report('warning', 'Standard QTI players show no hints; they are left out.');
    }
    const { declarations, body, processing, modal = '', possible = 1, feedback } = parts;
    const id = escapeXml(qtiId(this.#question.id));
    return `<qti-assessment-item xmlns="${space}" identifier="${id}" title="${id}" adaptive="false" time-dependent="false" xml:lang="${this.#language}">
${declarations}
  ${outcome('SCORE', 0)}
  ${outcome('MAXSCORE', possible)}
${feedback ? `  <qti-outcome-declaration identifier="FEEDBACK" cardinality="${feedback}" base-type="identifier"/>\n` : ''}  <qti-item-body>
${body}
  </qti-item-body>
  <qti-response-processing>
${processing}
  </qti-response-processing>
${modal}</qti-assessment-item>
`;
  }

  #parts(): ItemParts | undefined {
    const question = this.#question;
    switch (question.kind) {
      case 'single':
      case 'multi':
        return this.#choice(
          question.options,
          question.options.map((option) => percentOf(question, option) / 100),
          question.kind === 'single' ? 1 : 0,
          !question.keepOrder,
        );
      case 'true-false': {
        const { answer, whenTrue, whenFalse } = question;
        const words = { en: ['True', 'False'], id: ['Benar', 'Salah'] }[this.#language];
        const option = (id: string, at: number, feedback: Text): Option => {
          const text = words[at] ?? id;
          return { id, text: { en: text, id: text }, feedback };
        };
        const options = [
          option('true', 0, whenTrue.feedback),
          option('false', 1, whenFalse.feedback),
        ];
        return this.#choice(options, answer ? [1, 0] : [0, 1], 1, false);
      }
      case 'order':
        return this.#order(question);
      case 'match': {
        const { pairs, extras = [] } = question;
        const right = [...pairs.map(({ id, right }) => ({ id, text: right })), ...extras];
        if (pairs.some(({ feedback }) => !isStock(feedback))) this.#lost('feedback for pairs');
        return this.#matching(
          pairs.map(({ id, left }) => ({ id, text: left })),
          right.map((side) => ({ ...side, most: 1 })),
          pairs.map(({ id }) => [id, id]),
        );
      }
      case 'sort': {
        const { bins, cards } = question;
        if (cards.some(({ feedback }) => !isStock(feedback))) this.#lost('feedback for cards');
        return this.#matching(
          cards,
          bins.map((bin) => ({ ...bin, most: 0 })),
          cards.map(({ id, bin }) => [id, bin]),
        );
      }
      case 'short':
        return this.#short(question);
      case 'number':
        return this.#number(question);
      case 'cloze':
        return this.#cloze(question);
      case 'highlight':
        return this.#highlight(question);
      case 'explain':
      case 'open': {
        if (question.kind === 'open') this.#lost('the points of the rubric');
        const model = isStock(question.model)
          ? ''
          : `\n    <qti-rubric-block use="scoring" view="scorer"><qti-content-body><p>${this.#text(question.model)}</p></qti-content-body></qti-rubric-block>`;
        return {
          declarations:
            '  <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="string"/>',
          body: `    ${this.#prompt('div')}\n    <qti-extended-text-interaction response-identifier="RESPONSE"/>${model}`,
          processing: '',
        };
      }
      default:
        return undefined;
    }
  }

  #choice(
    options: readonly Option[],
    shares: readonly number[],
    most: 0 | 1,
    shuffle: boolean,
  ): ItemParts {
    const cardinality = most === 1 ? 'single' : 'multiple';
    const choices = options.map(({ id, text, feedback }) => {
      const inline = isStock(feedback)
        ? ''
        : `<qti-feedback-inline outcome-identifier="FEEDBACK" identifier="${qtiId(id)}" show-hide="show">${this.#text(feedback)}</qti-feedback-inline>`;
      return `      <qti-simple-choice identifier="${qtiId(id)}">${this.#text(text)}${inline}</qti-simple-choice>`;
    });
    const right = options.filter((_, at) => (shares[at] ?? 0) > (most === 1 ? 0.999 : 0));
    const entries = options.map(({ id }, at) => mapEntry(qtiId(id), shares[at] ?? 0));
    return {
      declarations: declaration(
        'RESPONSE',
        cardinality,
        'identifier',
        right.map(({ id }) => qtiId(id)),
        entries,
        1,
      ),
      body: `    <qti-choice-interaction response-identifier="RESPONSE" shuffle="${shuffle}" max-choices="${most}">
      ${this.#prompt('qti-prompt')}
${choices.join('\n')}
    </qti-choice-interaction>`,
      processing: `${addMapped('RESPONSE')}\n${setFeedback('<qti-variable identifier="RESPONSE"/>')}`,
      feedback: cardinality,
    };
  }

  #order({
    items,
    answer,
    feedback,
    otherwise,
    misplaced,
  }: Question<'order'>): ItemParts | undefined {
    if (answer.some((tied) => tied.length > 1)) {
      this.#report(
        'warning',
        'QTI’s ordering knows no ties: only one of the right orders counts there.',
      );
    }
    this.#report('warning', 'QTI players mark an ordering as a whole: part marks are lost.');
    if (misplaced?.length || items.some((item) => item.feedback))
      this.#lost('feedback for single items');
    const choices = items.map(
      ({ id, text }) =>
        `      <qti-simple-choice identifier="${qtiId(id)}">${this.#text(text)}</qti-simple-choice>`,
    );
    return {
      declarations: declaration(
        'RESPONSE',
        'ordered',
        'identifier',
        answer.flat().map(qtiId),
        [],
        1,
      ),
      body: `    <qti-order-interaction response-identifier="RESPONSE" shuffle="true">
      ${this.#prompt('qti-prompt')}
${choices.join('\n')}
    </qti-order-interaction>`,
      processing: chain([
        {
          when: '<qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match>',
          score: 1,
          feedback: 'right',
        },
        { score: 0, feedback: 'otherwise' },
      ]),
      modal: this.#modal('right', feedback) + this.#modal('otherwise', otherwise),
      feedback: 'single',
    };
  }

  #matching(
    left: readonly { readonly id: string; readonly text: Text }[],
    right: readonly { readonly id: string; readonly text: Text; readonly most: number }[],
    answer: readonly (readonly [string, string])[],
  ): ItemParts {
    // Left and right sides share ids here, but not in QTI.
    const side = (prefix: string, { id, text }: { id: string; text: Text }, most: number) =>
      `        <qti-simple-associable-choice identifier="${prefix}-${id}" match-max="${most}">${this.#text(text)}</qti-simple-associable-choice>`;
    const pairs = answer.map(([a, b]) => `l-${a} r-${b}`);
    return {
      declarations: declaration(
        'RESPONSE',
        'multiple',
        'directedPair',
        pairs,
        pairs.map((pair) => mapEntry(pair, 1)),
        pairs.length,
      ),
      body: `    <qti-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="${left.length}">
      ${this.#prompt('qti-prompt')}
      <qti-simple-match-set>
${left.map((each) => side('l', each, 1)).join('\n')}
      </qti-simple-match-set>
      <qti-simple-match-set>
${right.map((each) => side('r', each, each.most)).join('\n')}
      </qti-simple-match-set>
    </qti-match-interaction>`,
      processing: addMapped('RESPONSE'),
      possible: pairs.length,
    };
  }

  #short({ answers, matchCase, slips, otherwise }: Question<'short'>): ItemParts {
    if (slips) this.#lost('the leave for slips');
    const known = answers.filter(({ text }) => !text[this.#language].includes('*'));
    if (known.length < answers.length) this.#lost('answers with *');
    const words = known.map(({ text }) => escapeXml(text[this.#language]));
    const sensitive = `case-sensitive="${matchCase === true}"`;
    const entries = known.map(({ share = 1 }, at) =>
      mapEntry(words[at] ?? '', share, ` ${sensitive}`),
    );
    const links = words.map((word, at) => ({
      when: `<qti-string-match ${sensitive}><qti-variable identifier="RESPONSE"/><qti-base-value base-type="string">${word}</qti-base-value></qti-string-match>`,
      feedback: `answer-${at + 1}`,
    }));
    const right = words.filter((_, at) => (known[at]?.share ?? 1) === 1).slice(0, 1);
    return {
      declarations: declaration('RESPONSE', 'single', 'string', right, entries, 1),
      body: `    <div>${this.#prompt('div')}<p><qti-text-entry-interaction response-identifier="RESPONSE"/></p></div>`,
      processing: `${addMapped('RESPONSE')}\n${chain([...links, { feedback: 'otherwise' }])}`,
      modal: [
        ...known.map(({ feedback }, at) => this.#modal(`answer-${at + 1}`, feedback)),
        this.#modal('otherwise', otherwise),
      ].join(''),
      feedback: 'single',
    };
  }

  #number(question: Question<'number'>): ItemParts {
    const { answer, accept, offAnswers = [], feedback, otherwise, unit } = question;
    const links = offAnswers.map((off, at) => {
      const name = `off-${at + 1}`;
      if ('below' in off) return { when: compare('lt', off.below), score: 0, feedback: name };
      if ('above' in off) return { when: compare('gt', off.above), score: 0, feedback: name };
      const { exactly, within = 0, share = 0 } = off;
      return { when: near(exactly, within, within), score: share, feedback: name };
    });
    return {
      declarations: declaration('RESPONSE', 'single', 'float', [qtiNumber(answer)], [], 1),
      body: `    <div>${this.#prompt('div')}<p><qti-text-entry-interaction response-identifier="RESPONSE"/>${unit ? ` <span class="unit">${this.#text(unit)}</span>` : ''}</p></div>`,
      processing: chain([
        { when: near(answer, answer - accept[0], accept[1] - answer), score: 1, feedback: 'right' },
        ...links,
        { score: 0, feedback: 'otherwise' },
      ]),
      modal: [
        this.#modal('right', feedback),
        ...offAnswers.map((off, at) => this.#modal(`off-${at + 1}`, off.feedback)),
        this.#modal('otherwise', otherwise),
      ].join(''),
      feedback: 'single',
    };
  }

  #cloze({ passage, gaps }: ClozeQuestion): ItemParts {
    const told = gaps.some((gap) =>
      ('options' in gap ? gap.options : gap.answers).some(({ feedback }) => !isStock(feedback)),
    );
    if (told) this.#lost('feedback for gaps');
    const declarations = gaps.map((gap) => {
      const name = `RESPONSE-${gap.id}`;
      if ('options' in gap) {
        const entries = gap.options.map(({ id, right }) => mapEntry(qtiId(id), right ? 1 : 0));
        const right = gap.options.filter((option) => option.right).map(({ id }) => qtiId(id));
        return declaration(name, 'single', 'identifier', right, entries, 1);
      }
      const sensitive = ` case-sensitive="${gap.matchCase === true}"`;
      const entries = gap.answers.map(({ text, share = 1 }) =>
        mapEntry(escapeXml(text[this.#language]), share, sensitive),
      );
      const right = gap.answers.slice(0, 1).map(({ text }) => escapeXml(text[this.#language]));
      return declaration(name, 'single', 'string', right, entries, 1);
    });
    const body = passagePieces(passage[this.#language]).map((piece) => {
      if ('words' in piece) return escapeXml(piece.words).replaceAll('\n', '<br/>');
      const gap = gaps.find(({ id }) => id === piece.gap);
      if (!gap || !('options' in gap)) {
        return `<qti-text-entry-interaction response-identifier="RESPONSE-${piece.gap}"/>`;
      }
      const choices = gap.options.map(
        ({ id, text }) =>
          `<qti-inline-choice identifier="${qtiId(id)}">${this.#text(text)}</qti-inline-choice>`,
      );
      return `<qti-inline-choice-interaction response-identifier="RESPONSE-${gap.id}" shuffle="true">${choices.join('')}</qti-inline-choice-interaction>`;
    });
    return {
      declarations: declarations.join('\n'),
      body: `    ${this.#prompt('div')}\n    <p>${body.join('')}</p>`,
      processing: addMapped(...gaps.map(({ id }) => `RESPONSE-${id}`)),
      possible: gaps.length,
    };
  }

  #highlight({ pieces }: Question<'highlight'>): ItemParts {
    if (pieces.some(({ feedback }) => feedback && !isStock(feedback)))
      this.#lost('feedback for words');
    const marked = pieces.filter(({ feedback }) => feedback !== undefined);
    const rights = marked.filter(({ right }) => right);
    const entries = marked.map(({ id, right }) =>
      mapEntry(qtiId(id), (right ? 1 : -1) / rights.length),
    );
    const body = pieces.map(({ id, text, feedback }) =>
      feedback === undefined
        ? this.#text(text)
        : `<qti-hottext identifier="${qtiId(id)}">${this.#text(text)}</qti-hottext>`,
    );
    return {
      declarations: declaration(
        'RESPONSE',
        'multiple',
        'identifier',
        rights.map(({ id }) => qtiId(id)),
        entries,
        1,
      ),
      body: `    <qti-hottext-interaction response-identifier="RESPONSE" max-choices="0">${this.#prompt('qti-prompt')}<p>${body.join(' ')}</p></qti-hottext-interaction>`,
      processing: addMapped('RESPONSE'),
    };
  }

  #prompt(tag: string): string {
    return `<${tag}>${this.#text(this.#question.prompt)}</${tag}>`;
  }

  #text(text: Text): string {
    return escapeXml(text[this.#language]).replaceAll('\n', '<br/>');
  }

  #modal(name: string, text: Text): string {
    if (isStock(text)) return '';
    return `  <qti-modal-feedback outcome-identifier="FEEDBACK" identifier="${name}" show-hide="show"><qti-content-body><p>${this.#text(text)}</p></qti-content-body></qti-modal-feedback>\n`;
  }

  #lost(what: string): void {
    this.#report('warning', `Standard QTI has no place for ${what}; left out.`);
  }

  #report(severity: Problem['severity'], message: string): void {
    this.#problems.push({ question: this.#question.id, severity, message });
  }
}
