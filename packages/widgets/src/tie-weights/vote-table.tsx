import { useMessages } from '../language/index.ts';
import { type PersonId, personNames } from '../people/index.ts';
import { messages } from './messages.ts';
import styles from './tie-weights.module.css';
import type { Weight } from './weights.ts';

interface VoteTableProps {
  weights: readonly Weight<PersonId>[];
  weighed: boolean;
}

/** Ties of each person, and their votes once they are weighed. */
export function VoteTable({ weights, weighed }: VoteTableProps) {
  const t = useMessages(messages);
  return (
    <table className={styles.table}>
      <caption>{t('listTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columnName')}</th>
          <th scope="col">{t('columnTies')}</th>
          {weighed ? <th scope="col">{t('columnVotes')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {weights.map(({ person, friends, votes }) => (
          <tr key={person}>
            <th scope="row">{personNames[person]}</th>
            <td>
              {friends.length === 0 ? t('none') : friends.map((one) => personNames[one]).join(', ')}
            </td>
            {weighed ? <td>{t('votes', { votes })}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
