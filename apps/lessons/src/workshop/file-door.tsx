import { Button } from '@groundswell/widgets/button';
import { useMessages } from '@groundswell/widgets/language';
import { FileUp } from 'lucide-react';
import { type DragEvent, useId, useState } from 'react';
import type { Source } from './formats.ts';
import { messages } from './messages.ts';
import { openBytes } from './open-file.ts';
import styles from './workshop.module.css';

interface FileDoorProps {
  isReading: boolean;
  onOpen: (source: Source) => Promise<void>;
}

/** Takes a file that was chosen or dropped, or text that was pasted. */
export function FileDoor({ isReading, onOpen }: FileDoorProps) {
  const t = useMessages(messages);
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const open = async (files: Iterable<File>) => {
    for (const file of files) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await onOpen(openBytes(file.name, bytes));
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void open([...event.dataTransfer.files]);
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is a shortcut; the file input inside does the same for every hand */}
      <label
        className={styles.door}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileUp aria-hidden />
        <b>{t('drop')}</b>
        <span>{t('dropWords')}</span>
        <input
          type="file"
          accept=".txt,.gift,.xml,.zip,.csv,.tsv,text/plain,text/csv,text/xml,application/zip"
          multiple
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            // So that the same file can be chosen again once it was mended.
            target.value = '';
            void open(files);
          }}
        />
      </label>
      <details className={styles.paste}>
        <summary>{t('paste')}</summary>
        <div className={styles.field}>
          <label htmlFor={id}>{t('pasteField')}</label>
          <textarea
            id={id}
            rows={8}
            spellCheck={false}
            value={pasted}
            onChange={({ target }) => setPasted(target.value)}
          />
          <Button
            disabled={pasted.trim() === ''}
            onClick={() => void onOpen({ name: t('pasted'), content: pasted })}
          >
            {t('readPaste')}
          </Button>
        </div>
      </details>
      <output className={styles.quiet}>{isReading ? t('reading') : ''}</output>
    </>
  );
}
