import { passagePieces } from './cloze.ts';
import type { Kind, Question } from './question.ts';
import { decisionWords, shareDecisions } from './share-decision.ts';
import type { Language, Text } from './text.ts';
import { truthWords } from './true-false.ts';
import { judgementWords } from './judgement.ts';
import type { Written } from './written.ts';

/** One answer of a question, and why it is one. */
export interface KeyLine {
  readonly answer: string;
  readonly why?: string;
}

type Answering<K extends Kind> = (
  question: Question<K>,
  say: (text: Text) => string,
  language: Language,
) => readonly KeyLine[];

/** What a teacher holds a worksheet against; nothing for a guess, which is neither right nor wrong. */
export function answerKey<K extends Kind>(
  question: Question<K> & { readonly kind: K },
  language: Language,
): readonly KeyLine[] {
  return answers[question.kind](question, (text) => text[language], language);
}

/** A new kind does not compile until its key stands here. */
const answers: { readonly [K in Kind]: Answering<K> } = {
  single: ({ options }, say) => rightOf(options, say),
  multi: ({ options }, say) => rightOf(options, say),
  'true-false': ({ answer, whenTrue, whenFalse }, say) => [
    line(say(truthWords[`${answer}`]), say((answer ? whenTrue : whenFalse).feedback)),
  ],
  number: ({ answer, accept, unit, feedback }, say, language) => {
    const [low, high] = accept;
    const about = low === high ? '' : ` (${written(low, language)}–${written(high, language)})`;
    return [line(`${withUnit(answer, unit, say, language)}${about}`, say(feedback))];
  },
  estimate: ({ answer, unit, feedback }, say, language) => [
    line(withUnit(answer, unit, say, language), say(feedback)),
  ],
  short: (question, say) => accepted(question, say),
  order: ({ items, answer, feedback }, say) => {
    const names = new Map(items.map(({ id, text }) => [id, say(text)]));
    const groups = answer.map((tied) => tied.map((id) => names.get(id) ?? id).join(' = '));
    return [line(groups.join(' → '), say(feedback))];
  },
  sort: ({ bins, cards }, say) => {
    const names = new Map(bins.map(({ id, text }) => [id, say(text)]));
    return cards.flatMap(({ text, bin, feedback, fitsToo = [] }) =>
      [{ bin, feedback }, ...fitsToo].map((fit) =>
        line(`${say(text)} → ${names.get(fit.bin) ?? fit.bin}`, say(fit.feedback)),
      ),
    );
  },
  match: ({ pairs }, say) =>
    pairs.map(({ left, right, feedback }) => line(`${say(left)} → ${say(right)}`, say(feedback))),
  cloze: ({ passage, gaps }, say) => {
    const words = new Map(
      gaps.map((gap) => {
        const [first] = 'options' in gap ? rightOf(gap.options, say) : accepted(gap, say);
        return [gap.id, first?.answer ?? ''];
      }),
    );
    const filled = passagePieces(say(passage)).map((piece) =>
      'words' in piece ? piece.words : `[${words.get(piece.gap) ?? ''}]`,
    );
    return [{ answer: filled.join('') }];
  },
  highlight: ({ pieces }, say) =>
    pieces.flatMap(({ right, text, feedback }) =>
      right ? [line(say(text), feedback && say(feedback))] : [],
    ),
  hotspot: ({ regions }, say) =>
    regions.flatMap(({ right, label, feedback }) =>
      right ? [line(say(label), say(feedback))] : [],
    ),
  curve: ({ truth, x, y, feedback }, say, language) => {
    const points = truth.map(
      ([at, height]) => `${written(at, language)}: ${written(height, language)}`,
    );
    return [line(`${say(x.label)}: ${say(y.label)}. ${points.join(' · ')}`, say(feedback))];
  },
  explain: ({ model }, say) => [{ answer: say(model) }],
  open: ({ model, rubric }, say) => [
    { answer: say(model) },
    ...rubric.map(({ text, feedback }) => line(say(text), say(feedback))),
  ],
  prediction: ({ scale, settled }, say, language) => {
    if (!settled) return [];
    const { outcome } = settled;
    if (typeof outcome === 'number') return [{ answer: written(outcome, language) }];
    const options = scale.type === 'choice' ? scale.options : [];
    const option = options.find(({ id }) => id === outcome);
    return option ? [{ answer: say(option.text) }] : [];
  },
  'network-goal': ({ people, solution = [], feedback }, say) => {
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const ties = solution.map(([a, b]) => `${names.get(a) ?? a}–${names.get(b) ?? b}`);
    return [ties.length === 0 ? { answer: say(feedback) } : line(ties.join(', '), say(feedback))];
  },
  trust: ({ post, settledAs, remarks }, say) => {
    const judgement = settledAs === 'unsettled' ? 'not-enough' : post.truth;
    return [line(say(judgementWords[judgement]), say(remarks[judgement].feedback))];
  },
  share: ({ outcomes }, say) => {
    const best = Math.max(...shareDecisions.map((decision) => outcomes[decision].worth));
    return shareDecisions
      .filter((decision) => outcomes[decision].worth === best)
      .map((decision) => line(say(decisionWords[decision]), say(outcomes[decision].feedback)));
  },
};

function rightOf(
  options: readonly { readonly text: Text; readonly right?: true; readonly feedback: Text }[],
  say: (text: Text) => string,
): KeyLine[] {
  return options
    .filter(({ right }) => right)
    .map(({ text, feedback }) => line(say(text), say(feedback)));
}

/** The wordings that earn the whole point. */
function accepted({ answers: wordings }: Written, say: (text: Text) => string): KeyLine[] {
  return wordings
    .filter(({ share = 1 }) => share === 1)
    .map(({ text, feedback }) => line(withoutStars(say(text)), say(feedback)));
}

/** A star stands for any words between, before or after; whoever reads a key sees dots. */
function withoutStars(wording: string): string {
  return wording.replaceAll(/\*+$/g, '').replaceAll(/\*+/g, ' … ').trim();
}

function line(answer: string, why: string | undefined): KeyLine {
  return why === undefined ? { answer } : { answer, why };
}

function withUnit(
  value: number,
  unit: Text | undefined,
  say: (text: Text) => string,
  language: Language,
): string {
  const words = unit ? say(unit) : '';
  return `${written(value, language)}${words === '%' ? '%' : words && ` ${words}`}`;
}

function written(value: number, language: Language): string {
  return new Intl.NumberFormat(language).format(value);
}
