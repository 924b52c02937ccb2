import type { Text } from '@groundswell/core/quiz';
import { useText } from '../language/index.ts';
import styles from './source-line.module.css';

/** Where the answer comes from, set small under what was said. */
export function SourceLine({ source }: { source: Text | undefined }) {
  const text = useText();
  if (!source) return null;
  return (
    <p className={styles.source} dir="auto">
      {text(source)}
    </p>
  );
}
