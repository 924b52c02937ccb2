import type { OffAnswer } from '../quiz/number.ts';
import type { Kind, Question } from '../quiz/question.ts';
import type { Remark } from '../quiz/question-base.ts';
import type { Text } from '../quiz/text.ts';
import type { Row } from './csv-columns.ts';
import { stock } from './stock.ts';

/** The rows of one question. */
export class CsvQuestion {
  readonly #id: string;
  readonly #rows: readonly Row[];

  constructor(id: string, rows: readonly Row[]) {
    this.#id = id;
    this.#rows = rows;
  }

  /** Undefined for a kind that the spreadsheet has no place for. What is wrong in the parts is the schema's to say. */
  read(kind: Kind): Question | undefined {
    const hints = this.#all('hint').map(textOf);
    const source = this.#first('source');
    const base = {
      id: this.#id,
      prompt: textOf(this.#first('prompt')),
      ...(hints.length > 0 && { hints }),
      ...(source && { source: textOf(source) }),
    };
    switch (kind) {
      case 'single':
      case 'multi':
        return {
          ...base,
          ...this.#flag('keep-order', 'keepOrder'),
          kind,
          options: this.#options(),
        };
      case 'true-false': {
        const answer = /^(true|benar|yes|ya)$/i.test(this.#first('answer')?.value ?? '');
        return {
          ...base,
          kind,
          answer,
          whenTrue: remarkOf(this.#first('when-true'), answer ? stock.right : stock.wrong),
          whenFalse: remarkOf(this.#first('when-false'), answer ? stock.wrong : stock.right),
        };
      }
      case 'number':
        return { ...base, ...this.#number() };
      case 'short': {
        const slips = this.#first('slips');
        return {
          ...base,
          kind,
          ...this.#flag('match-case', 'matchCase'),
          ...this.#flag('match-accents', 'matchAccents'),
          ...(slips && { slips: numberOf(slips.value) }),
          answers: this.#all('accept').map((row) => ({
            text: textOf(row),
            ...remarkOf(row, stock.right),
            ...(row.value !== '' && { share: numberOf(row.value) }),
          })),
          otherwise: remarkOf(this.#first('otherwise'), stock.otherwise).feedback,
        };
      }
      case 'order':
        return { ...base, ...this.#order() };
      case 'sort':
        return { ...base, ...this.#sort() };
      case 'match': {
        const extras = this.#all('extra').map((row) => ({ id: row.id, text: textOf(row) }));
        return {
          ...base,
          kind,
          pairs: this.#all('left').map((row) => {
            const wrong = this.#all('wrong').find(({ id }) => id === row.id);
            return {
              id: row.id,
              left: textOf(row),
              right: textOf(this.#all('right').find(({ id }) => id === row.id)),
              feedback: remarkOf(row, stock.right).feedback,
              ...(wrong && { wrong: remarkOf(wrong, stock.wrong) }),
            };
          }),
          ...(extras.length > 0 && { extras }),
        };
      }
      case 'explain':
        return { ...base, kind, model: textOf(this.#first('model')) };
      default:
        return undefined;
    }
  }

  #options() {
    return this.#all('option').map((row, at) => {
      const right = /^(right|benar)\b/.test(row.value);
      const weight = row.value.replace(/^(right|benar)\b/, '').trim();
      return {
        id: row.id || `o${at + 1}`,
        text: textOf(row),
        ...remarkOf(row, right ? stock.right : stock.wrong),
        ...(right && { right: true as const }),
        ...(weight !== '' && { weight: numberOf(weight) }),
      };
    });
  }

  #number(): Omit<Question<'number'>, 'id' | 'prompt'> {
    const answer = this.#first('answer');
    const value = numberOf(answer?.value ?? '');
    const [low, high] = (this.#first('accept')?.value ?? '').split(/\s+to\s+/).map(numberOf);
    const unit = this.#first('unit');
    const offAnswers = this.#rows.flatMap((row): OffAnswer[] => {
      const remark = remarkOf(row, stock.otherwise);
      if (row.part === 'below') return [{ ...remark, below: numberOf(row.value) }];
      if (row.part === 'above') return [{ ...remark, above: numberOf(row.value) }];
      if (row.part !== 'exactly') return [];
      const [exactly = Number.NaN, within = 0, share = 0] = row.value.split(/\s+/).map(numberOf);
      return [
        { ...remark, exactly, ...(within !== 0 && { within }), ...(share !== 0 && { share }) },
      ];
    });
    return {
      kind: 'number',
      answer: value,
      accept: [low ?? value, high ?? value],
      ...(unit && { unit: textOf(unit) }),
      feedback: remarkOf(answer, stock.right).feedback,
      ...(offAnswers.length > 0 && { offAnswers }),
      otherwise: remarkOf(this.#first('otherwise'), stock.otherwise).feedback,
    };
  }

  #order(): Omit<Question<'order'>, 'id' | 'prompt'> {
    const items = this.#all('item');
    const places = [...new Set(items.map(({ value }) => numberOf(value)))].toSorted(
      (a, b) => a - b,
    );
    const misplaced = this.#all('misplaced').map((row) => ({
      item: row.id,
      after: row.value,
      ...remarkOf(row, stock.otherwise),
    }));
    return {
      kind: 'order',
      items: items.map((row) => ({
        id: row.id,
        text: textOf(row),
        ...(row.feedback_en + row.feedback_id !== '' && remarkOf(row, stock.right)),
      })),
      answer: places.map((place) =>
        items.filter(({ value }) => numberOf(value) === place).map(({ id }) => id),
      ),
      ...(misplaced.length > 0 && { misplaced }),
      feedback: remarkOf(this.#first('answer'), stock.right).feedback,
      otherwise: remarkOf(this.#first('otherwise'), stock.otherwise).feedback,
    };
  }

  #sort(): Omit<Question<'sort'>, 'id' | 'prompt'> {
    return {
      kind: 'sort',
      bins: this.#all('bin').map((row) => ({ id: row.id, text: textOf(row) })),
      cards: this.#all('card').map((row) => {
        const wrongBins = this.#all('wrong-bin')
          .filter(({ id }) => id === row.id)
          .map((wrong) => ({ bin: wrong.value, ...remarkOf(wrong, stock.wrong) }));
        const elsewhere = this.#all('elsewhere').find(({ id }) => id === row.id);
        return {
          id: row.id,
          text: textOf(row),
          bin: row.value,
          feedback: remarkOf(row, stock.right).feedback,
          ...(wrongBins.length > 0 && { wrongBins }),
          ...(elsewhere && { elsewhere: remarkOf(elsewhere, stock.wrong) }),
        };
      }),
    };
  }

  #first(part: string): Row | undefined {
    return this.#rows.find((row) => row.part === part);
  }

  #all(part: string): Row[] {
    return this.#rows.filter((row) => row.part === part);
  }

  #flag<Name extends string>(part: string, name: Name): Partial<Record<Name, true>> {
    return (this.#first(part) ? { [name]: true } : {}) as Partial<Record<Name, true>>;
  }
}

/** Both languages; one stands in for the other. */
function textOf(row: Row | undefined): Text {
  const { text_en = '', text_id = '' } = row ?? {};
  return { en: text_en || text_id, id: text_id || text_en };
}

function remarkOf(row: Row | undefined, plain: Text): Remark {
  const { feedback_en = '', feedback_id = '', tag = '' } = row ?? {};
  const feedback =
    feedback_en + feedback_id === ''
      ? plain
      : { en: feedback_en || feedback_id, id: feedback_id || feedback_en };
  return { feedback, ...(tag !== '' && { tag }) };
}

function numberOf(value: string): number {
  const trimmed = value.trim();
  return trimmed === '' ? Number.NaN : Number(trimmed.replace(',', '.'));
}
