import { useMessages, useText } from '../language/index.ts';
import {
  AnswerActions,
  Feedback,
  HintList,
  QuestionFrame,
  reasonOf,
  SourceLine,
  Tally,
  useAsk,
} from '../question/card.ts';
import { MarkedList } from './marked-list.tsx';
import { messages } from './messages.ts';
import { OrderList } from './order-list.tsx';
import styles from './ordering.module.css';
import { type OrderingProps, useOrdering } from './use-ordering.ts';

/** Cards to put in order; equals may stand either way round. */
export function Ordering(props: OrderingProps) {
  const { question, label, after } = props;
  const { answer, items, arrange, move } = useOrdering(props);
  const { marked, stage, showsAll, response, feedbackRef } = answer;
  const t = useMessages(messages);
  const text = useText();
  const ask = useAsk(answer.lacking, 'empty-order');
  const { ends, hints } = question;
  const cards = items.map((item) => ({ id: item.id, text: text(item.text) }));
  const whole = marked?.feedback.find(({ part }) => part === 'answer');
  const isRight = marked !== null && marked.earned === marked.possible;

  return (
    <QuestionFrame
      stage={stage}
      prompt={text(question.prompt)}
      label={label}
      note={marked ? undefined : t('how')}
      noteIsForScreen
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
      {ends ? <p className={styles.end}>{text(ends.first)}</p> : null}
      {marked ? (
        <MarkedList items={cards} said={marked.feedback} label={t('list')} />
      ) : (
        <OrderList
          items={cards}
          isTheirs={response.order.length > 0}
          disabled={!answer.canChange}
          onArrange={arrange}
          onMove={move}
        />
      )}
      {ends ? <p className={styles.end}>{text(ends.last)}</p> : null}
      {whole ? (
        <div className={styles.whole}>
          <Feedback
            ref={feedbackRef}
            tone={isRight ? 'right' : 'not-yet'}
            feedback={text(whole.text)}
          />
        </div>
      ) : null}
      {marked && !whole ? (
        <Tally ref={feedbackRef} right={isRight} words={t('lookAtCards')} />
      ) : null}
      {showsAll && !isRight ? <RightOrder question={question} /> : null}
      {isRight || stage === 'review' ? <SourceLine source={question.source} /> : null}
      <HintList hints={answer.hints} texts={hints} />
    </QuestionFrame>
  );
}

/** The answer, group by group, with what there is to say about it. */
function RightOrder({ question }: Pick<OrderingProps, 'question'>) {
  const t = useMessages(messages);
  const text = useText();
  const nameOf = (id: string) => {
    const item = question.items.find((known) => known.id === id);
    return item ? text(item.text) : id;
  };
  return (
    <div className={styles.whole}>
      <h4 className={styles.theOrder}>{t('theOrder')}</h4>
      <ol className={styles.groups}>
        {question.answer.map((tied) => (
          <li key={tied.join()} dir="auto">
            {tied.length > 1
              ? t('either', { items: tied.map(nameOf).join(' · ') })
              : tied.map(nameOf)}
          </li>
        ))}
      </ol>
      <Feedback tone="right" feedback={reasonOf(text(question.feedback))} />
    </div>
  );
}
