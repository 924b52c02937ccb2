import { Button, IconButton } from '@groundswell/widgets/button';
import { useMessages, useText } from '@groundswell/widgets/language';
import { ArrowDown, ArrowUp, Pencil, Play, Trash2 } from 'lucide-react';
import type { Question } from '@groundswell/core/quiz';
import type { BenchAct, BenchItem, Draft } from './bench.ts';
import { QuestionForm } from './form/question-form.tsx';
import { messages } from './messages.ts';
import { TryCard } from './try-card.tsx';
import styles from './workshop.module.css';

interface BenchRowProps {
  item: BenchItem;
  isFirst: boolean;
  isLast: boolean;
  opened: 'try' | 'edit' | null;
  onOpen: (as: 'try' | 'edit' | null) => void;
  act: (act: BenchAct) => void;
}

/** One question: its words, and what can be done with it. */
export function BenchRow({ item, isFirst, isLast, opened, onOpen, act }: BenchRowProps) {
  const t = useMessages(messages);
  const text = useText();
  const { key, question, draft } = item;
  const value = draft ?? question;
  if (!value) return null;
  const prompt = text(promptOf(value)) || t('noWords');
  const named = (words: string) => `${words}: ${prompt.slice(0, 60)}`;
  const toggle = (as: 'try' | 'edit') => () => onOpen(opened === as ? null : as);
  return (
    <li className={styles.item}>
      <p className={styles.prompt}>{prompt}</p>
      <p className={styles.kind}>
        {t(`kind-${value.kind}`)}
        {draft ? <b>{t('unfinished')}</b> : null}
      </p>
      <div className={styles.tools}>
        <Button
          icon={<Play aria-hidden />}
          aria-expanded={opened === 'try'}
          aria-label={named(t(opened === 'try' ? 'close' : 'try'))}
          onClick={toggle('try')}
        >
          {t(opened === 'try' ? 'close' : 'try')}
        </Button>
        <Button
          icon={<Pencil aria-hidden />}
          aria-expanded={opened === 'edit'}
          aria-label={named(t(opened === 'edit' ? 'close' : 'edit'))}
          onClick={toggle('edit')}
        >
          {t(opened === 'edit' ? 'close' : 'edit')}
        </Button>
        <span className={styles.icons}>
          <IconButton
            label={named(t('up'))}
            disabled={isFirst}
            onClick={() => act({ type: 'move', key, by: -1 })}
          >
            <ArrowUp aria-hidden />
          </IconButton>
          <IconButton
            label={named(t('down'))}
            disabled={isLast}
            onClick={() => act({ type: 'move', key, by: 1 })}
          >
            <ArrowDown aria-hidden />
          </IconButton>
          <IconButton label={named(t('remove'))} onClick={() => act({ type: 'remove', key })}>
            <Trash2 aria-hidden />
          </IconButton>
        </span>
      </div>
      {opened === 'try' ? <TryCard question={draft ? undefined : question} /> : null}
      {opened === 'edit' ? (
        <QuestionForm
          draft={value as Draft}
          onChange={(changed, part) => act({ type: 'change', key, part, value: changed })}
        />
      ) : null}
    </li>
  );
}

function promptOf({ prompt }: Draft | Question) {
  const { en = '', id = '' } = Object(prompt) as { en?: string; id?: string };
  return { en: en || id, id: id || en };
}
