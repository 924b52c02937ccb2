import { markShort, type ShortQuestion, type Text } from '@groundswell/core/quiz';
import { useMessages, useText } from '../language/index.ts';
import { type CardProps, TypedQuestion, useAnswer, useAskFor } from '../question/card.ts';
import { messages } from './messages.ts';

export type ShortAnswerProps = CardProps<'short'>;

/** A word or a few to type. Small slips are forgiven where the question says so. */
export function ShortAnswer(props: ShortAnswerProps) {
  const { question } = props;
  const answer = useAnswer({ kind: 'short', mark: markShort, empty: { words: '' } }, props);
  const t = useMessages(messages);
  const text = useText();
  const ask = useAskFor(answer.lacking, { empty: t('empty') });
  const [best, ...others] = wordings(question, text);
  const reads = { answer: best?.words ?? '' };
  const alsoRight = others.map(({ words }) => `“${words}”`).join(', ');
  return (
    <TypedQuestion
      props={props}
      answer={answer}
      ask={ask}
      field={{
        label: t('yourAnswer'),
        inputMode: 'text',
        wide: true,
        value: answer.response.words,
        onType: (words) => answer.change({ words }),
      }}
      solution={{
        words:
          alsoRight === '' ? t('reads', reads) : t('alsoRight', { ...reads, others: alsoRight }),
        feedback: best?.feedback ?? question.otherwise,
      }}
    />
  );
}

interface Wording {
  readonly words: string;
  readonly feedback: Text;
}

/** What earns the whole point, each once, in the reader's language. */
function wordings({ answers }: ShortQuestion, text: (words: Text) => string): Wording[] {
  const right = answers
    .filter(({ share = 1 }) => share === 1)
    .map((one) => ({ words: text(one.text).replaceAll('*', '…'), feedback: one.feedback }));
  return right.filter(({ words }, at) => right.findIndex((one) => one.words === words) === at);
}
