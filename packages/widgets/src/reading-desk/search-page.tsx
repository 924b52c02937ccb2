import { type DeskQuery, type DeskStage, otherCopies } from '@groundswell/core/bank';
import { Search } from 'lucide-react';
import { useId } from 'react';
import { useMessages, useText } from '../language/index.ts';
import { kindOf } from './kind-words.tsx';
import { messages } from './messages.ts';
import styles from './search-page.module.css';
import type { DeskState } from './use-desk.ts';

interface SearchPageProps {
  stage: DeskStage;
  desk: Pick<DeskState, 'query' | 'results' | 'searchFor' | 'open'>;
}

const queries: readonly DeskQuery[] = ['words', 'source'];

/** Two things to type, and what each leads to. */
export function SearchPage({ stage, desk }: SearchPageProps) {
  const t = useMessages(messages);
  const text = useText();
  const askId = useId();
  const { query, results } = desk;
  const onlyCopies = results.every(({ role }) => role === 'copy');
  const repeats = query === 'words' ? otherCopies : [];
  const count = results.length + repeats.length;
  return (
    <div className={styles.search}>
      <p id={askId} className={styles.ask}>
        {t('searchFor')}
      </p>
      <ul className={styles.queries} aria-labelledby={askId}>
        {queries.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              aria-pressed={query === kind}
              onClick={() => desk.searchFor(kind)}
            >
              <Search aria-hidden />
              <span>
                {t(kind)} <q>{text(stage.queries[kind])}</q>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {query === null ? null : (
        <>
          <p className={styles.count}>
            {t('results', { count, query: text(stage.queries[query]) })}
          </p>
          {onlyCopies ? <p className={styles.banner}>{t('oneSource')}</p> : null}
          <ol className={styles.results}>
            {results.map((tab, at) => (
              <li key={tab.id}>
                <button type="button" onClick={() => desk.open(tab.id)}>
                  <b>{tab.name}</b>
                  <span className={styles.kind}>
                    {kindOf(tab).icon} {t(kindOf(tab).word)}
                    {tab.isNew ? <em>{t('newPage')}</em> : null}
                  </span>
                </button>
                {at === 0 && repeats.length > 0 ? (
                  <ul className={styles.repeats}>
                    {repeats.map((name) => (
                      <li key={name}>
                        <b>{name}</b> {t('sameWords')}
                      </li>
                    ))}
                  </ul>
                ) : null}
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
