import { type Kind, questionSchemas } from '@groundswell/core/quiz';
import { Button } from '@groundswell/widgets/button';
import { useMessages } from '@groundswell/widgets/language';
import { Plus, Redo2, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { BenchAct, BenchHistory } from './bench.ts';
import { BenchRow } from './bench-row.tsx';
import { blankOf, shapeOf } from '@groundswell/widgets/schema-form';
import { messages } from './messages.ts';
import styles from './workshop.module.css';

interface BenchListProps {
  history: BenchHistory;
  act: (act: BenchAct) => void;
}

/** What can be written from nothing; the other kinds stand on a picture, a post or a network. */
const writable = [
  'single',
  'multi',
  'true-false',
  'short',
  'number',
  'estimate',
  'match',
  'order',
  'sort',
  'cloze',
  'highlight',
  'open',
  'explain',
] as const satisfies readonly Kind[];

const shownAtFirst = 40;

/** The questions on the bench, to be tried, mended, ordered and taken away. */
export function BenchList({ history, act }: BenchListProps) {
  const t = useMessages(messages);
  const [kind, setKind] = useState<Kind>('single');
  const [shown, setShown] = useState(shownAtFirst);
  const [opened, setOpened] = useState<{ key: number; as: 'try' | 'edit' } | null>(null);
  const { items, nextKey } = history.now;
  const begin = () => {
    const draft = {
      ...(blankOf(shapeOf(questionSchemas[kind])) as object),
      kind,
      id: `new-${nextKey}`,
    };
    act({ type: 'begin', draft });
    setShown(Math.max(shown, items.length + 1));
    setOpened({ key: nextKey, as: 'edit' });
  };
  return (
    <section className={styles.block} aria-labelledby="questions">
      <div className={styles.titled}>
        <h2 id="questions">
          {t('questions')} <small>{items.length}</small>
        </h2>
        <div className={styles.tools}>
          <Button
            tone="bare"
            icon={<Undo2 aria-hidden />}
            disabled={history.past.length === 0}
            onClick={() => act({ type: 'undo' })}
          >
            {t('undo')}
          </Button>
          <Button
            tone="bare"
            icon={<Redo2 aria-hidden />}
            disabled={history.future.length === 0}
            onClick={() => act({ type: 'redo' })}
          >
            {t('redo')}
          </Button>
          <Button
            tone="bare"
            icon={<Trash2 aria-hidden />}
            disabled={items.length === 0}
            onClick={() => act({ type: 'clear' })}
          >
            {t('clear')}
          </Button>
        </div>
      </div>
      {items.length === 0 ? <p>{t('none')}</p> : null}
      <ol className={styles.rows}>
        {items.slice(0, shown).map((item, at) => (
          <BenchRow
            key={item.key}
            item={item}
            isFirst={at === 0}
            isLast={at === items.length - 1}
            opened={opened?.key === item.key ? opened.as : null}
            onOpen={(as) => setOpened(as && { key: item.key, as })}
            act={act}
          />
        ))}
      </ol>
      {items.length > shown ? (
        <Button onClick={() => setShown(shown + 200)}>
          {t('showMore', { count: items.length - shown })}
        </Button>
      ) : null}
      <div className={styles.begin}>
        <div className={styles.field}>
          <label htmlFor="new-kind">{t('newQuestion')}</label>
          <select
            id="new-kind"
            value={kind}
            onChange={({ target }) => setKind(target.value as Kind)}
          >
            {writable.map((each) => (
              <option key={each} value={each}>
                {t(`kind-${each}`)}
              </option>
            ))}
          </select>
        </div>
        <Button icon={<Plus aria-hidden />} onClick={begin}>
          {t('add')}
        </Button>
      </div>
    </section>
  );
}
