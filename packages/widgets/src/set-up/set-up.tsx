import { Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { type GenericSchema, safeParse } from 'valibot';
import { Button } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { LineToCopy } from './line-to-copy.tsx';
import type { Look } from './look.ts';
import { LookFields } from './look-fields.tsx';
import { messages } from './messages.ts';
import { Preview } from './preview.tsx';
import styles from './set-up.module.css';
import { useSettled } from './use-settled.ts';
import { useSetUp } from './use-set-up.ts';

export interface SetUpProps {
  /** Stands over the controls. */
  title: string;
  /** Above the title, such as where the panel stands. @default nothing */
  kicker?: string | undefined;
  /** What the settings must be. */
  schema: GenericSchema;
  /** What it starts from; read once. */
  start: unknown;
  /** Language, colours and caption. */
  look: Look;
  /** Called when the reader changes the look. */
  onLook: (look: Look) => void;
  /** The caption where none is written; without one no caption is asked for. */
  caption?: string | undefined;
  /** Called with settings that pass, when they change. */
  onSettings?: ((settings: unknown) => void) | undefined;
  /** The controls for what the schema says. */
  renderForm: (draft: unknown, change: (draft: unknown, part: string) => void) => ReactNode;
  /** The figure or question with settings that pass. */
  renderPreview: (settings: unknown) => ReactNode;
  /** Ready to paste: an address, a frame, an element. */
  lines: (settings: unknown) => EmbedLines;
}

/** What `embedLines` of the embed package writes. */
export interface EmbedLines {
  readonly link: string;
  readonly iframe: string;
  readonly element: string;
}

/** Chat apps and address bars cut longer ones, and a page refuses to open them. */
const longestLink = 8000;

/** A figure set up by looking at it: preview, controls, and the lines that put it into another page. */
export function SetUp({
  title,
  kicker,
  schema,
  start,
  look,
  onLook,
  caption,
  onSettings,
  renderForm,
  renderPreview,
  lines,
}: SetUpProps) {
  const t = useMessages(messages);
  const { now, past, future, act } = useSetUp(schema, start);
  const shown = useSettled(now.settings, 300);
  useEffect(() => onSettings?.(shown), [shown, onSettings]);
  const isWrong = !safeParse(schema, now.draft).success;
  const { link, iframe, element } = lines(now.settings);
  return (
    <div className={styles.setUp}>
      <Preview look={look}>{renderPreview(shown)}</Preview>
      <div className={styles.side}>
        {kicker === undefined ? null : <p className={styles.kicker}>{kicker}</p>}
        <h2>{title}</h2>
        <div className={styles.row}>
          <Button
            icon={<Undo2 aria-hidden />}
            disabled={past.length === 0}
            onClick={() => act({ type: 'undo' })}
          >
            {t('undo')}
          </Button>
          <Button
            icon={<Redo2 aria-hidden />}
            disabled={future.length === 0}
            onClick={() => act({ type: 'redo' })}
          >
            {t('redo')}
          </Button>
        </div>
        <output className={styles.kept}>{isWrong ? t('kept') : ''}</output>
        <LookFields look={look} usualCaption={caption} onLook={onLook} />
        {renderForm(now.draft, (value, part) => act({ type: 'change', value, part }))}
        <section className={styles.lines} aria-label={t('lines')}>
          {link.length > longestLink ? (
            <p className={styles.kept} role="alert">
              {t('tooLong')}
            </p>
          ) : (
            <>
              <LineToCopy name={t('link')} note={t('linkNote')} line={link} isMain />
              <LineToCopy name={t('element')} note={t('elementNote')} line={element} />
              <LineToCopy name={t('iframe')} note={t('iframeNote')} line={iframe} />
            </>
          )}
        </section>
      </div>
    </div>
  );
}
