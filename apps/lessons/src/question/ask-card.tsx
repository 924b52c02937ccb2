import { type Question, type Result, responseSchemas } from '@groundswell/core/quiz';
import { Aside } from '@groundswell/widgets/aside';
import { useMessages } from '@groundswell/widgets/language';
import { type ReactNode, Suspense, useState } from 'react';
import * as v from 'valibot';
import { useJournal } from '../journal/use-journal.ts';
import styles from './ask-card.module.css';
import { type CardProps, cardOf } from './card-of.ts';
import { messages } from './messages.ts';

interface AskCardProps {
  id: string;
  /** Missing where an update took the question out of the lesson. */
  question: Question | undefined;
  /** Where the question stands, such as "Question 2 of 7". */
  label?: string | undefined;
  /** Its number and paper, where the question is drawn as a figure. */
  number?: number | undefined;
  paper?: CardProps['paper'];
  /** Stands behind the card's buttons once it is answered. */
  after?: ReactNode;
  /** Predictions whose truth this answer shows. */
  settles?: readonly Question<'prediction'>[] | undefined;
  /** Starts empty, as a question that is asked again from memory. */
  fresh?: boolean;
}

/** A question's card, filled with the learner's last answer; a new answer goes to the journal. */
export function AskCard({ question, ...props }: AskCardProps) {
  const t = useMessages(messages);
  const { ready } = useJournal();
  if (!question) {
    return (
      <p className={styles.missing} role="note">
        {t('noQuestion', { question: props.id })}
      </p>
    );
  }
  // The card reads the earlier answer once, at its start, so it waits for the journal.
  if (!ready) return <Room kind={question.kind} />;
  return (
    <Suspense fallback={<Room kind={question.kind} />}>
      <KeptCard {...props} question={question} Card={cardOf(question.kind)} />
    </Suspense>
  );
}

/** Kept for a card that is on its way, and for its words beside it, so that nothing moves when it arrives. */
function Room({ kind }: Pick<Question, 'kind'>) {
  return (
    <>
      {kind === 'network-goal' ? (
        <Aside>
          <div className={styles.wordsRoom} />
        </Aside>
      ) : null}
      <div className={styles.loading} data-kind={kind} aria-busy="true" />
    </>
  );
}

interface KeptCardProps extends AskCardProps {
  question: Question;
  Card: React.ComponentType<CardProps>;
}

/** When another tab answers, the card starts anew and shows that answer. */
function KeptCard(props: KeptCardProps) {
  const latest = useJournal().lastResults.get(props.id);
  const [own] = useState(() => new Set<Result | undefined>([latest]));
  const [seen, setSeen] = useState(latest);
  const [round, setRound] = useState(0);
  if (latest !== seen) {
    setSeen(latest);
    if (!own.has(latest)) setRound(round + 1);
  }
  return <CardRound key={round} {...props} onOwn={(result) => own.add(result)} />;
}

interface CardRoundProps extends KeptCardProps {
  onOwn: (result: Result) => void;
}

function CardRound({
  id,
  question,
  Card,
  settles = [],
  fresh = false,
  onOwn,
  ...shown
}: CardRoundProps) {
  const { lastResults, outcomes, write, draftOf, keepDraft } = useJournal();
  const [draft] = useState(() => {
    const reading = v.safeParse(responseSchemas[question.kind], draftOf(id));
    return reading.success ? reading.output : undefined;
  });
  return (
    <Card
      {...shown}
      question={question}
      draft={draft}
      outcome={outcomes.get(id)}
      initialResult={fresh ? undefined : lastResults.get(id)}
      onDraft={(response) => keepDraft(id, response)}
      onResult={(result) => {
        onOwn(result);
        write({ type: 'result', result });
        for (const { id: questionId, settled } of settles) {
          if (settled) write({ type: 'outcome', questionId, outcome: settled.outcome });
        }
        keepDraft(id, undefined);
      }}
    />
  );
}
