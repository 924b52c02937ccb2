import { passagePieces } from './cloze.ts';
import type { Post } from './post.ts';
import type { Kind, Question } from './question.ts';
import { decisionWords } from './share-decision.ts';
import { shownOrder } from './shown-order.ts';
import type { Language, Text } from './text.ts';
import { truthWords } from './true-false.ts';
import { judgementWords } from './judgement.ts';

/** A question as it stands on a worksheet: words and marks to write on, and no answers. */
export interface PrintForm {
  readonly prompt: string;
  readonly lines: readonly PrintLine[];
  /** Right sides or bins, lettered, to be named on the lines. */
  readonly letters: readonly string[];
}

export interface PrintLine {
  /**
   * What to write on before the words: a circle to tick one, a box to tick several, a blank for a letter, a number or a
   * word, `space` for some lines of writing, `none` for words that are only read.
   */
  readonly mark: 'circle' | 'box' | 'blank' | 'space' | 'none';
  readonly words: string;
}

type Printer<K extends Kind> = (
  question: Question<K>,
  say: (text: Text) => string,
  order: readonly string[],
) => Omit<PrintForm, 'prompt'>;

/** The question on paper. The seed chooses the order of its parts, as on the screen. */
export function printForm<K extends Kind>(
  question: Question<K> & { readonly kind: K },
  language: Language,
  seed: number | string,
): PrintForm {
  const say = (text: Text) => text[language];
  const printed = printers[question.kind](question, say, shownOrder(question, seed));
  return { prompt: say(question.prompt), ...printed };
}

/** A new kind does not compile until its worksheet stands here. */
const printers: { readonly [K in Kind]: Printer<K> } = {
  single: ({ options }, say, order) => ticks('circle', inOrder(options, order), say),
  multi: ({ options }, say, order) => ticks('box', inOrder(options, order), say),
  'true-false': (_, say) => ticks('circle', wordings(truthWords), say),
  number: ({ unit }, say) => lines({ mark: 'blank', words: unit ? say(unit) : '' }),
  estimate: ({ unit }, say) => lines({ mark: 'blank', words: unit ? say(unit) : '' }),
  short: () => lines({ mark: 'blank', words: '' }),
  order: ({ items }, say, order) => ticks('blank', inOrder(items, order), say),
  sort: ({ cards, bins }, say, order) => ({
    ...ticks('blank', inOrder(cards, order), say),
    letters: bins.map(({ text }) => say(text)),
  }),
  match: ({ pairs, extras = [] }, say, order) => {
    const rights = [...pairs.map(({ id, right }) => ({ id, text: right })), ...extras];
    return {
      lines: pairs.map(({ left }) => ({ mark: 'blank', words: say(left) })),
      letters: inOrder(rights, order).map(({ text }) => say(text)),
    };
  },
  cloze: ({ passage, gaps }, say) => {
    const choices = new Map(
      gaps.map((gap) => [
        gap.id,
        'options' in gap ? ` (${byName(gap.options, say).join(' / ')})` : '',
      ]),
    );
    const words = passagePieces(say(passage)).map((piece) =>
      'words' in piece ? piece.words : `________${choices.get(piece.gap) ?? ''}`,
    );
    return lines({ mark: 'none', words: words.join('') });
  },
  highlight: ({ pieces }, say) =>
    lines({ mark: 'none', words: pieces.map(({ text }) => say(text)).join(' ') }),
  hotspot: ({ image, regions }, say) => ({
    lines: [
      { mark: 'none', words: `[${say(image.alt)}]` },
      ...byName(
        regions.map(({ label }) => ({ text: label })),
        say,
      ).map((words): PrintLine => ({ mark: 'circle', words })),
    ],
    letters: [],
  }),
  curve: ({ x, y }, say) =>
    lines({
      mark: 'space',
      words: `${say(x.label)} ${x.min}–${x.max}, ${say(y.label)} ${y.min}–${y.max}`,
    }),
  explain: () => lines({ mark: 'space', words: '' }),
  open: () => lines({ mark: 'space', words: '' }),
  prediction: ({ scale }, say) =>
    scale.type === 'choice'
      ? ticks('circle', scale.options, say)
      : lines({
          mark: 'blank',
          words: `${scale.min}–${scale.max}${scale.unit ? ` ${say(scale.unit)}` : ''}`,
        }),
  'network-goal': ({ people, holders }) => ({
    lines: people.map(({ id, name }) => ({
      mark: 'none',
      words: holders.includes(id) ? `★ ${name}` : name,
    })),
    letters: [],
  }),
  trust: ({ post }, say) => withPost(post, judgementWords, say),
  share: ({ post }, say) => withPost(post, decisionWords, say),
};

function lines(...all: readonly PrintLine[]): Omit<PrintForm, 'prompt'> {
  return { lines: all, letters: [] };
}

function ticks(
  mark: PrintLine['mark'],
  parts: readonly { readonly text: Text }[],
  say: (text: Text) => string,
): Omit<PrintForm, 'prompt'> {
  return lines(...parts.map(({ text }) => ({ mark, words: say(text) })));
}

/** In the order of the alphabet, for the written order may be the answer. */
function byName(parts: readonly { readonly text: Text }[], say: (text: Text) => string): string[] {
  return parts.map(({ text }) => say(text)).toSorted((a, b) => a.localeCompare(b));
}

function withPost(
  { handle, media, text }: Post,
  choices: Readonly<Record<string, Text>>,
  say: (text: Text) => string,
): Omit<PrintForm, 'prompt'> {
  const shown: PrintLine[] = media ? [{ mark: 'none', words: `[${say(media)}]` }] : [];
  return lines(
    { mark: 'none', words: `${handle}: ${say(text)}` },
    ...shown,
    ...ticks('circle', wordings(choices), say).lines,
  );
}

function wordings(choices: Readonly<Record<string, Text>>): { text: Text }[] {
  return Object.values(choices).map((text) => ({ text }));
}

function inOrder<T extends { readonly id: string }>(
  parts: readonly T[],
  order: readonly string[],
): T[] {
  return order.flatMap((id) => parts.find((part) => part.id === id) ?? []);
}
