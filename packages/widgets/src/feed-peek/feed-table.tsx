import { useMessages } from '../language/index.ts';
import { personNames } from '../people/index.ts';
import type { Feed } from './feeds.ts';
import styles from './feed-peek.module.css';
import { messages } from './messages.ts';

/** Everybody's feed in words and numbers. */
export function FeedTable({ feeds }: { feeds: readonly Feed[] }) {
  const t = useMessages(messages);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('person')}</th>
          <th scope="col">{t('feed')}</th>
          <th scope="col">{t('percent')}</th>
        </tr>
      </thead>
      <tbody>
        {feeds.map(({ person, badges, friends, share }) => (
          <tr key={person}>
            <th scope="row">{personNames[person]}</th>
            <td>{share === null ? t('none') : t('sees', { badges, friends: friends.length })}</td>
            <td>{share === null ? '–' : t('share', { share })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
