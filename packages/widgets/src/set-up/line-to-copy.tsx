import { Check, Copy } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { messages } from './messages.ts';
import styles from './set-up.module.css';

interface LineToCopyProps {
  name: string;
  /** What it is for. */
  note: string;
  line: string;
  /** The copy button is the main one of the page. @default false */
  isMain?: boolean;
}

/** A line that stands there to be read and copied; where copying is not allowed it can be selected. */
export function LineToCopy({ name, note, line, isMain = false }: LineToCopyProps) {
  const t = useMessages(messages);
  const id = useId();
  const [copied, setCopied] = useState<{ line: string; done: boolean } | null>(null);
  const news = copied?.line === line ? (copied.done ? 'copied' : 'notCopied') : undefined;
  function copy() {
    navigator.clipboard.writeText(line).then(
      () => setCopied({ line, done: true }),
      () => setCopied({ line, done: false }),
    );
  }
  return (
    <div className={styles.line}>
      <h3 id={id}>{name}</h3>
      <p id={`${id}-note`}>{note}</p>
      <textarea
        readOnly
        rows={4}
        spellCheck={false}
        value={line}
        aria-labelledby={id}
        aria-describedby={`${id}-note`}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={styles.row}>
        <Button
          tone={isMain ? 'main' : 'quiet'}
          icon={news === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
          aria-label={t('copyNamed', { name })}
          onClick={copy}
        >
          {t('copy')}
        </Button>
        <output>{news ? t(news) : ''}</output>
      </div>
    </div>
  );
}
