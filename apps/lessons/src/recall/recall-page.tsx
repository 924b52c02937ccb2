import { useMessages } from '@groundswell/widgets/language';
import { useState } from 'react';
import { useJournal } from '../journal/use-journal.ts';
import { Bar } from '../shell/bar.tsx';
import { HomeLink } from '../shell/home-link.tsx';
import { SkipLink } from '../shell/skip-link.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { messages } from './messages.ts';
import { RecallRound } from './recall-round.tsx';
import styles from './recall-page.module.css';

/** `/recall`: the questions whose day has come, asked afresh. */
export function RecallPage() {
  const t = useMessages(messages);
  const { ready, recallDue } = useJournal();
  usePageTitle(t('title'));
  return (
    <div className={styles.page}>
      <SkipLink />
      <Bar place="page" />
      <main id="main" className={styles.main}>
        {ready ? <Today due={recallDue} /> : null}
      </main>
    </div>
  );
}

function Today({ due }: { due: readonly string[] }) {
  const t = useMessages(messages);
  // The round is fixed when the page opens: an answered question is due no longer, yet its answer stays in sight.
  const [round] = useState(due);
  const [current, setCurrent] = useState(0);
  const id = round[current];
  if (id !== undefined) {
    return (
      <RecallRound
        key={id}
        id={id}
        number={current + 1}
        total={round.length}
        onNext={() => setCurrent(current + 1)}
      />
    );
  }
  const done = round.length > 0;
  return (
    <div className={styles.words}>
      <h1>{t(done ? 'done' : 'nothing')}</h1>
      <p>{t(done ? 'doneWords' : 'nothingWords')}</p>
      <HomeLink label={t('finish')} />
    </div>
  );
}
