import type { DeskTab } from '@groundswell/core/bank';
import { useMessages, useText } from '../language/index.ts';
import { kindOf } from './kind-words.tsx';
import { messages } from './messages.ts';
import styles from './source-page.module.css';

/** One source: its name, what it is, and what it says. */
export function SourcePage({ tab }: { tab: Pick<DeskTab, 'name' | 'kind' | 'role' | 'finding'> }) {
  const t = useMessages(messages);
  const text = useText();
  const { icon, word } = kindOf(tab);
  return (
    <div className={styles.source}>
      <h4>{tab.name}</h4>
      <p className={styles.kind}>
        {icon} {t(word)}
      </p>
      <p className={styles.finding}>{text(tab.finding)}</p>
    </div>
  );
}
