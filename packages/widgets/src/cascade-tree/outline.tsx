import { Download } from 'lucide-react';
import { Button } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import type { Hit } from '../simulation/index.ts';
import styles from './cascade-tree.module.css';
import { messages } from './messages.ts';
import { audiences } from './showing.ts';

interface OutlineProps {
  hit: Hit;
  onDownload: () => void;
}

/** Lists nested deeper than this are no help to anybody. */
const deepest = 40;

/** The tree in words: everybody who passed it on, under whoever showed it to them. */
export function Outline({ hit, onDownload }: OutlineProps) {
  const t = useMessages(messages);
  const shown = audiences(hit);
  return (
    <div className={styles.outline}>
      <h3>{t('outlineTitle')}</h3>
      {hit.chain > deepest ? (
        <p>{t('tooLong')}</p>
      ) : (
        <ul>
          <Branch person={0} hit={hit} shown={shown} />
        </ul>
      )}
      <Button icon={<Download />} onClick={onDownload}>
        {t('csv')}
      </Button>
    </div>
  );
}

interface BranchProps {
  person: number;
  hit: Hit;
  shown: readonly (readonly number[])[];
}

function Branch({ person, hit, shown }: BranchProps) {
  const t = useMessages(messages);
  const listeners = shown[person] ?? [];
  const sharers = listeners.filter((listener) => hit.passedOn[listener]);
  const crowd = listeners.length;
  return (
    <li>
      {person === 0
        ? t('sender', { crowd })
        : t('sharer', { crowd, id: (hit.people[person] ?? 0) + 1 })}{' '}
      {person === hit.broadcaster ? <b>{t('largest')}</b> : null}
      {sharers.length > 0 ? (
        <ul>
          {sharers.map((sharer) => (
            <Branch key={sharer} person={sharer} hit={hit} shown={shown} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
