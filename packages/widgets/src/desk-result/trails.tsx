import { deskStage } from '@groundswell/core/bank';
import { useMessages, useText } from '../language/index.ts';
import { type DeskRecord, pointsOf, settledBy } from '../reading-desk/index.ts';
import styles from './desk-result.module.css';
import { messages } from './messages.ts';

/** Which tab settled each post, what was opened, and what it earned. */
export function Trails({ records }: { records: readonly DeskRecord[] }) {
  const t = useMessages(messages);
  return (
    <div className={styles.trails}>
      <table>
        <caption>{t('trails')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('post')}</th>
            <th scope="col">{t('settled')}</th>
            <th scope="col">{t('tabs')}</th>
            <th scope="col">{t('earned')}</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <Trail key={record.stage} record={record} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Trail({ record }: { record: DeskRecord }) {
  const t = useMessages(messages);
  const text = useText();
  const stage = deskStage(record.stage);
  const topic = text(stage.post.topic);
  const { total, possible } = pointsOf(record);
  const opened = stage.tabs.filter(({ id }) => record.opened.includes(id));
  return (
    <tr>
      <th scope="row">{stage.part === 'whole' ? topic : t(stage.part, { topic })}</th>
      <td data-label={t('settled')}>
        {settledBy(stage, record)?.name ?? t(stage.part === 'early' ? 'nothing' : 'notOpened')}
      </td>
      <td data-label={t('tabs')}>{opened.map(({ name }) => name).join(', ') || t('none')}</td>
      <td data-label={t('earned')}>{t('of', { total, possible })}</td>
    </tr>
  );
}
