import { AlignLeft, AudioLines, Footprints } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import { announcer } from './announcer.ts';
import styles from './in-words.module.css';
import { messages } from './messages.ts';

export interface InWordsProps {
  /** What the figure shows now. */
  children: ReactNode;
  /** The latest milestone; a new one is read out politely. Empty says nothing. */
  milestone: string;
  /** Everything there is to say about the present picture, read out on request. */
  describe: () => string;
  walking: boolean;
  onWalk: () => void;
}

/** The text twin of a network: it says in words what the drawing shows. */
export function InWords({ children, milestone, describe, walking, onWalk }: InWordsProps) {
  const t = useMessages(messages);
  const titleId = useId();
  const [description, setDescription] = useState('');
  return (
    <section className={styles.words} aria-labelledby={titleId}>
      <p className={styles.title} id={titleId}>
        <AlignLeft aria-hidden />
        {t('inWords')}
      </p>
      {children}
      <output className={styles.described}>{description}</output>
      <Milestones latest={milestone} />
      <div className={styles.acts}>
        <Button tone="bare" icon={<AudioLines />} onClick={() => setDescription(describe())}>
          {t('describe')}
        </Button>
        <Button tone="bare" icon={<Footprints />} aria-expanded={walking} onClick={onWalk}>
          {walking ? t('endWalk') : t('walk')}
        </Button>
      </div>
    </section>
  );
}

/** A live region that speaks at most once in two seconds. */
function Milestones({ latest }: { latest: string }) {
  const [spoken, setSpoken] = useState('');
  const voice = useRef<ReturnType<typeof announcer>>(null);
  useEffect(() => {
    const made = announcer(setSpoken);
    voice.current = made;
    return () => made.stop();
  }, []);
  useEffect(() => {
    if (latest) voice.current?.say(latest);
  }, [latest]);
  return (
    <VisuallyHidden role="log" aria-live="polite">
      {spoken}
    </VisuallyHidden>
  );
}
