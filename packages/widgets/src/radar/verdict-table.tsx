import type { JudgedPost, Judgement, Truth } from '@groundswell/core/quiz';
import { useMessages } from '../language/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import { messages } from './messages.ts';
import styles from './verdict-table.module.css';

const columns: readonly { judgement: Judgement; word: 'trusted' | 'open' | 'doubted' }[] = [
  { judgement: 'trustworthy', word: 'trusted' },
  { judgement: 'not-enough', word: 'open' },
  { judgement: 'misleading', word: 'doubted' },
];
const sorts: readonly Truth[] = ['trustworthy', 'misleading'];

/** One mark a post, by what it was and what was made of it: trustworthy first, and as large. */
export function VerdictTable({ judged }: { judged: readonly JudgedPost[] }) {
  const t = useMessages(messages);
  return (
    <table className={styles.table}>
      <caption>{t('posts', { count: judged.length })}</caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t('sort')}</VisuallyHidden>
          </th>
          {columns.map(({ word }) => (
            <th key={word} scope="col">
              {t(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorts.map((truth) => (
          <tr key={truth}>
            <th scope="row">{t(truth)}</th>
            {columns.map(({ judgement }) => {
              const count = judged.filter(
                (post) => post.truth === truth && post.judgement === judgement,
              ).length;
              return (
                <td key={judgement} data-fits={truth === judgement}>
                  <VisuallyHidden>{count}</VisuallyHidden>
                  <Marks truth={truth} count={count} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const size = 18;
const across = 5;

function Marks({ truth, count }: { truth: Truth; count: number }) {
  const rows = Math.max(1, Math.ceil(count / across));
  const outline =
    truth === 'trustworthy' ? 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0' : 'M0-7L7 0L0 7L-7 0Z';
  return (
    <svg
      className={styles.marks}
      data-truth={truth}
      viewBox={`0 0 ${across * size} ${rows * size}`}
      aria-hidden
    >
      {Array.from({ length: count }, (_, i) => (
        <path
          key={i}
          d={outline}
          transform={`translate(${(i % across) * size + 9} ${Math.floor(i / across) * size + 9})`}
        />
      ))}
    </svg>
  );
}
