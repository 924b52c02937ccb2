import { markShort, type ShortQuestion, type Text } from '@groundswell/core/quiz';
import { useMessages, useText } from '../language/index.ts';
import {
  AnswerActions,
  type CardProps,
  gradeOfShare,
  HintList,
  QuestionFrame,
  Revealed,
  Told,
  TypedField,
  useAnswer,
  useAskFor,
} from '../question/card.ts';
import { messages } from './messages.ts';

export type ShortAnswerProps = CardProps<'short'>;

/** A word or a few to type. Small slips are forgiven where the question says so. */
export function ShortAnswer(props: ShortAnswerProps) {
  const { question, label, after } = props;
  const answer = useAnswer({ kind: 'short', mark: markShort, empty: { words: '' } }, props);
  const { marked, response } = answer;
  const t = useMessages(messages);
  const text = useText();
  const ask = useAskFor(answer.lacking, { empty: t('empty') });
  const [best, ...others] = wordings(question, text);
  const isRight = marked?.earned === 1;
  return (
    <QuestionFrame
      stage={answer.stage}
      prompt={text(question.prompt)}
      label={label}
      ask={ask}
      actions={
        <AnswerActions
          answer={answer}
          onRetry={() => answer.retry()}
          hasMore={!isRight}
          after={after}
        />
      }
    >
      <TypedField
        label={t('yourAnswer')}
        inputMode="text"
        wide
        value={response.words}
        onType={(words) => answer.change({ words })}
        onEnter={() => answer.check()}
        disabled={!answer.canChange}
        mark={marked ? gradeOfShare(marked.earned) : undefined}
      />
      <Told answer={answer} source={question.source} />
      <Revealed
        answer={answer}
        words={
          others.length === 0
            ? t('reads', { answer: best?.words ?? '' })
            : t('alsoRight', {
                answer: best?.words ?? '',
                others: others.map(({ words }) => `“${words}”`).join(', '),
              })
        }
        feedback={best?.feedback ?? question.otherwise}
        source={question.source}
      />
      <HintList hints={answer.hints} texts={question.hints} />
    </QuestionFrame>
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
