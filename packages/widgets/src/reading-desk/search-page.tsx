import {
  type DeskQuery,
  type DeskStage,
  hitCount,
  isOneSource,
  otherCopies,
} from '@groundswell/core/bank';
import { Search } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useMessages, useText } from '../language/index.ts';
import { kindOf } from './kind-words.tsx';
import { messages } from './messages.ts';
import { longestSearch } from './records.ts';
import styles from './search-page.module.css';
import type { DeskState } from './use-desk.ts';

interface SearchPageProps {
  stage: DeskStage;
  desk: Pick<DeskState, 'query' | 'results' | 'searchFor' | 'open'>;
}

const offers: readonly DeskQuery[] = ['words', 'source'];

/** A field to search with, two things that could be typed, and what was found. */
export function SearchPage({ stage, desk }: SearchPageProps) {
  const t = useMessages(messages);
  const text = useText();
  const fieldId = useId();
  const offerId = useId();
  const [typed, setTyped] = useState(desk.query ?? '');

  function search(query: string) {
    setTyped(query);
    if (query.trim() !== '') desk.searchFor(query.trim());
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    search(typed);
  }

  return (
    <div className={styles.search}>
      <search>
        <form className={styles.form} onSubmit={submit}>
          <label htmlFor={fieldId}>{t('searchFor')}</label>
          <input
            id={fieldId}
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            maxLength={longestSearch}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit">
            <Search aria-hidden /> {t('search')}
          </button>
        </form>
      </search>
      <p id={offerId} className={styles.offer}>
        {t('orTry')}
      </p>
      <ul className={styles.queries} aria-labelledby={offerId}>
        {offers.map((kind) => {
          const query = text(stage.queries[kind]);
          return (
            <li key={kind}>
              <button
                type="button"
                aria-pressed={desk.query === query}
                onClick={() => search(query)}
              >
                <span>
                  {t(kind)} <q>{query}</q>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {desk.query === undefined ? null : (
        <Results stage={stage} query={desk.query} results={desk.results} onOpen={desk.open} />
      )}
    </div>
  );
}

interface ResultsProps {
  stage: DeskStage;
  query: string;
  results: DeskState['results'];
  onOpen: (id: string) => void;
}

function Results({ stage, query, results, onOpen }: ResultsProps) {
  const t = useMessages(messages);
  if (results.length === 0) {
    return <p className={styles.nothing}>{t('nothing', { query })}</p>;
  }
  return (
    <>
      <p className={styles.count}>{t('results', { count: hitCount(results), query })}</p>
      {isOneSource(stage, results) ? <p className={styles.banner}>{t('oneSource')}</p> : null}
      <ol className={styles.results}>
        {results.map((tab, at) => (
          <li key={tab.id}>
            <button type="button" onClick={() => onOpen(tab.id)}>
              <b>{tab.name}</b>
              <span className={styles.kind}>
                {kindOf(tab).icon} {t(kindOf(tab).word)}
                {tab.isNew ? <em>{t('newPage')}</em> : null}
              </span>
            </button>
            {at === 0 && tab.role === 'copy' ? (
              <ul className={styles.repeats}>
                {otherCopies.map((name) => (
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
  );
}
